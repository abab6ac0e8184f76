/** Stretches of the article, word for word, that are clear to who has only them before the eyes. */
package org.readback.generate.passage;
