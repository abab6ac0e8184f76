/** What students and guests have here of their own: to see, to download, and to have deleted. */
package org.readback.mine;
