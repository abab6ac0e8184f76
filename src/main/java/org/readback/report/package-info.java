/** What teachers see of their classes' work. */
package org.readback.report;
