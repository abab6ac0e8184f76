/** An article as questions are made of it: what is known of its people, roles and dates, and the kinds of answers. */
package org.readback.generate.story;
