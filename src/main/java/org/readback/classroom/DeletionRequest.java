package org.readback.classroom;

import java.time.Instant;

/** A student asks that the account and all answers be deleted. */
public record DeletionRequest(long studentId, String name, Instant askedAt) {}
