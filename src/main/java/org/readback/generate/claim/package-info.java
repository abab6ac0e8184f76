/** What an article tells as a fact of its own, and what as somebody's claim. */
package org.readback.generate.claim;
