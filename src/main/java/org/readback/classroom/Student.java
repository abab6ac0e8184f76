package org.readback.classroom;

/** A student in a list. */
public record Student(long id, String name) {}
