/** Who does what in a sentence: clauses, their arguments, and how much of them can be left out safely. */
package org.readback.generate.clause;
