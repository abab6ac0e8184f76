/** Wrong answers of the key's kind, worth considering and never also true. */
package org.readback.generate.distractor;
