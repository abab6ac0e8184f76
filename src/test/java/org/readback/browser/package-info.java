/** Readback as people use it: a real browser on a real server. */
package org.readback.browser;
