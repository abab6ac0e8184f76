/** How answers in words are compared: ways to write the same, and slips of the keyboard. */
package org.readback.bank.wording;
