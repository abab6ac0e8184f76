/**
 * What words mean, what kinds of things they name, and how rare they are; and the page that tells readers. The one
 * package that knows the library that reads WordNet.
 */
package org.readback.dictionary;
