package org.readback.classroom;

/** A class, and the code with which students join it. */
public record Classroom(long id, String name, String joinCode) {}
