package org.readback.study;

import org.readback.web.Frame;

/** What the view of studying is given. */
public record StudyPage(Frame frame, Plan plan) {}
