/** Opens the database, brings its tables up to date, and runs transactions. */
package org.readback.database;
