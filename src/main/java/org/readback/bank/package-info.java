/** Questions, their banks, and the YAML files that hold them. */
package org.readback.bank;
