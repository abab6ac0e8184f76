/** What students missed, brought back by spaced repetition, and how that goes over time. */
package org.readback.study;
