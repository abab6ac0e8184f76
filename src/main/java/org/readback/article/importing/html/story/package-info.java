/** Which leaves of a page are its story. */
package org.readback.article.importing.html.story;
