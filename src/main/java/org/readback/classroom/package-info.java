/** People, their classes, and how they sign in. */
package org.readback.classroom;
