/** Saved pages as they come from disk, and what is found in them. */
package org.readback.article.importing.page;
