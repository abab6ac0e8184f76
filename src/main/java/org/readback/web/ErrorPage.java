package org.readback.web;

/** What the view of an error is given. */
public record ErrorPage(Frame frame, String title, String message, int status) {}
