/** What a sentence tells, in words that stand alone, or behind the sentence before it. */
package org.readback.generate.statement;
