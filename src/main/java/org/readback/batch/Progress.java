package org.readback.batch;

import java.io.PrintWriter;

/** How much is done, on one line of a terminal that is written anew; silent where nobody watches. */
public final class Progress {
    private final PrintWriter terminal;
    private final int all;
    private final String things;
    private final boolean watched;

    private String shown = "";

    /**
     * The progress through so many things.
     *
     * @param things what they are, such as "pages"
     */
    // on Java 22 and newer a pipe is a console too; then the line is merely there
    @SuppressWarnings("SystemConsoleNull")
    public static Progress of(int all, String things, PrintWriter terminal) {
        return new Progress(all, things, terminal, System.console() != null);
    }

    public Progress(int all, String things, PrintWriter terminal, boolean watched) {
        this.all = all;
        this.things = things;
        this.terminal = terminal;
        this.watched = watched;
    }

    /** Tells how many are done; of a single thing there is nothing to tell. */
    public void show(int done) {
        if (all > 1) {
            say(done + " of " + all + " " + things);
        }
    }

    /** Tells what goes on. */
    public void say(String words) {
        if (watched) {
            clear();
            shown = words;
            terminal.print("\r" + shown);
            terminal.flush();
        }
    }

    /** Makes room for another line. */
    public void clear() {
        if (!shown.isEmpty()) {
            terminal.print("\r" + " ".repeat(shown.length()) + "\r");
            terminal.flush();
            shown = "";
        }
    }
}
