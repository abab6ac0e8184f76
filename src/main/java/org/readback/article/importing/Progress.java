package org.readback.article.importing;

import java.io.PrintWriter;

/** How many pages are done, on one line of a terminal that is written anew; silent where nobody watches. */
final class Progress {
    private final PrintWriter terminal;
    private final int pages;
    private final boolean watched;

    private String shown = "";

    // on Java 22 and newer a pipe is a console too; then the line is merely there
    @SuppressWarnings("SystemConsoleNull")
    static Progress of(int pages, PrintWriter terminal) {
        return new Progress(pages, terminal, System.console() != null);
    }

    Progress(int pages, PrintWriter terminal, boolean watched) {
        this.pages = pages;
        this.terminal = terminal;
        this.watched = watched && pages > 1;
    }

    void show(int done) {
        if (watched) {
            shown = done + " of " + pages + " pages";
            terminal.print("\r" + shown);
            terminal.flush();
        }
    }

    /** Makes room for another line. */
    void clear() {
        if (!shown.isEmpty()) {
            terminal.print("\r" + " ".repeat(shown.length()) + "\r");
            terminal.flush();
            shown = "";
        }
    }
}
