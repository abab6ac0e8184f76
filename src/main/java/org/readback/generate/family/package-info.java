/** The kinds of question, one small class each; {@link org.readback.generate.family.Families} lists them. */
package org.readback.generate.family;
