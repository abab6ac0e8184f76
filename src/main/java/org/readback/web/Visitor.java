package org.readback.web;

/** The signed-in person who asks. */
public record Visitor(long id, String name, Role role) {
    public boolean isTeacher() {
        return role == Role.TEACHER;
    }

    public boolean isStudent() {
        return role == Role.STUDENT;
    }
}
