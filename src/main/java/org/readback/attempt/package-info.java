/** Attempts: reading, answering, marking and scores. */
package org.readback.attempt;
