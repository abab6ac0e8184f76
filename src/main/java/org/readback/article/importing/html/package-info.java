/** The article in a page that was saved as HTML. */
package org.readback.article.importing.html;
