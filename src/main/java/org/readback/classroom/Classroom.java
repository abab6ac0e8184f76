package org.readback.classroom;

/** A class: its teacher, and the code with which students join it. */
public record Classroom(long id, long teacherId, String name, String joinCode) {}
