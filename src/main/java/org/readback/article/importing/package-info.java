/** Finds the article in a raw saved page; what is not the article is dropped, each line with its reason. */
package org.readback.article.importing;
