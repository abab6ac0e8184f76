/** Who says what: words of saying, the people that "he" and "she" mean beside them, and whose each quotation is. */
package org.readback.generate.speech;
