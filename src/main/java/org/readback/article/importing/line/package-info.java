/** What the words of one line tell about it. */
package org.readback.article.importing.line;
