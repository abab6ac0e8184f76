/** What a page tells of its story: title, date, people, site and address. */
package org.readback.article.importing.html.told;
