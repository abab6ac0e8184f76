package org.readback.article.importing;

import java.nio.file.Path;

/** Prints what is wrong with each labelled page of a folder, for the one who mends the importer. */
final class ImportFaults {
    private ImportFaults() {}

    /**
     * Measures the pages and prints their faults.
     *
     * @param arguments a folder of pages, each with its label beside it
     */
    public static void main(String[] arguments) {
        System.out.println(ScoreTable.faults(ImportQualityTest.measured(Path.of(arguments[0]))));
    }
}
