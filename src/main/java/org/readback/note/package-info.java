/** What learners highlight in a reading and write beside it, kept for nobody else. */
package org.readback.note;
