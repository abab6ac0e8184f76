/** When things happened: from the words of an article to dates, and which dates may stand in a question. */
package org.readback.generate.time;
