package org.readback.web;

/** Paths that a browser sends for being led back to. */
public final class OwnPath {
    private OwnPath() {}

    /** Whether it is a path of this site: one slash, and nothing that a browser would take for another host. */
    public static boolean is(String path) {
        return path.matches("/(?![/\\\\])[\\w/.~-]*");
    }
}
