package org.readback.web;

/** The person who asks: signed in, or a guest whose browser is known. */
public record Visitor(long id, String name, Role role) {
    public boolean isTeacher() {
        return role == Role.TEACHER;
    }

    public boolean isStudent() {
        return role == Role.STUDENT;
    }

    public boolean isGuest() {
        return role == Role.GUEST;
    }

    /** Whether attempts can be this visitor's own: a student's or a guest's. */
    public boolean isLearner() {
        return isStudent() || isGuest();
    }
}
