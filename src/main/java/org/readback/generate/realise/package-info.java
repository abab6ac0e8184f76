/** Puts questions into words: the source's own, inverted and made safe to read away from the text. */
package org.readback.generate.realise;
