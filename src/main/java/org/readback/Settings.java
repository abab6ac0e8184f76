package org.readback;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a server is to run.
 *
 * @param port 0 takes any free port
 * @param content the folder of readings
 * @param data the folder of the embedded database
 * @param staticFiles a folder of styles and scripts, in place of those in the jar
 * @param database a JDBC address, in place of the embedded database
 * @param guests whether people without an account may practise
 */
public record Settings(
        int port, Path content, Path data, Optional<Path> staticFiles, Optional<String> database, boolean guests) {}
