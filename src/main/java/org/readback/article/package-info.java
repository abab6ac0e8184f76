/** Articles: the text, its file, and the import of raw saved pages. */
package org.readback.article;
