package org.readback.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.Key;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Styles, scripts, fonts and pictures. The built-in ones stand in a folder that is named after what is in them:
 * browsers keep them for good, and a new Readback names another folder. Scripts and styles name each other by relative
 * paths, so that the one name serves them all.
 */
public final class Assets {
    static final Key<Assets> KEY = new Key<>("assets");
    private static final Map<String, String> FOR_GOOD = Map.of("Cache-Control", "public, max-age=31536000, immutable");

    private final Optional<Path> folder;
    private final Optional<BuiltInAssets> builtIn;

    private Assets(Optional<Path> folder) {
        this.folder = folder;
        this.builtIn = folder.isPresent() ? Optional.empty() : Optional.of(BuiltInAssets.read());
    }

    /** The files of a folder on disk, for who works on them: each as it is, every edit at once. */
    public static Assets in(Path folder) {
        return new Assets(Optional.of(folder));
    }

    public static Assets builtIn() {
        return new Assets(Optional.empty());
    }

    /** Where pages find the file at this path of the folder, such as {@code /js/attempt.js}. */
    String address(String path) {
        return builtIn.map(BuiltInAssets::root).orElse("") + path;
    }

    public void register(JavalinConfig config) {
        config.appData(KEY, this);
        config.staticFiles.add(this::locate);
        builtIn.ifPresent(files -> {
            config.staticFiles.add(hosted -> {
                locate(hosted);
                hosted.hostedPath = files.root();
                hosted.headers = FOR_GOOD;
            });
            config.routes.get("/assets/{version}/css/readback.css", this::styleSheet, Access.EVERYONE);
        });
    }

    private void locate(StaticFileConfig files) {
        files.directory = folder.map(Path::toString).orElse(BuiltInAssets.FOLDER);
        files.location = folder.isPresent() ? Location.EXTERNAL : Location.CLASSPATH;
        files.roles = Set.of(Access.EVERYONE);
    }

    private void styleSheet(Context request) {
        BuiltInAssets files =
                builtIn.filter(it -> request.path().startsWith(it.root() + "/")).orElseThrow(NotFoundResponse::new);
        FOR_GOOD.forEach(request::header);
        request.contentType("text/css; charset=utf-8").result(files.styleSheet());
    }
}
