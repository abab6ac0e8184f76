/** Reads YAML files that people write: every problem is collected, each with its place. */
package org.readback.yaml;
