/** The one room that knows the language toolkit: from an article to its words, their parts and their ties. */
package org.readback.generate.annotate;
