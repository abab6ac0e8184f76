package org.readback.mine;

import org.readback.classroom.DeletionRequest;
import org.readback.web.Frame;

/** What the view is given that asks a teacher once before a student's account is deleted. */
public record DeletionPage(Frame frame, DeletionRequest asked, int attempts) {}
