/** Numbers with what they count or measure: read from an article, and written again in the same form. */
package org.readback.generate.quantity;
