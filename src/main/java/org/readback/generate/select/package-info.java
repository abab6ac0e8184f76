/** Chooses among all that could be asked: filters, ranking, caps, and names for the chosen. */
package org.readback.generate.select;
