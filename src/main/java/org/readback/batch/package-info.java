/** Commands on many files: all cores, results in order, and progress on a terminal. */
package org.readback.batch;
