/** Who is who in an article: full names, bare surnames, titles and roles. */
package org.readback.generate.name;
