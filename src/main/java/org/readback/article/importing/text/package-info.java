/** The article in a page that was saved as plain text. */
package org.readback.article.importing.text;
