/** What an article tells as done, and how a clause of it turns into a question. */
package org.readback.generate.asking;
