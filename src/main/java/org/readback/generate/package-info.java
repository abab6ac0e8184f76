/** Makes questions from an article, offline. */
package org.readback.generate;
