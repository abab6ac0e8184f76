/** A page taken apart into leaves: the blocks of text that its markup sets apart. */
package org.readback.article.importing.html.leaf;
