/** The one room that knows the dictionary: what words mean, what kinds of things they name, and how rare they are. */
package org.readback.dictionary;
