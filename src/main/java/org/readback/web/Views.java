package org.readback.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Renders the templates of {@code src/main/jte}, which the build has compiled. */
public final class Views {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public Views() {
        templates.setTrimControlStructures(true);
    }

    /** Answers {@code request} with the view {@code name}, such as "attempt/review", given its page. */
    public void render(Context request, String name, Object page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render(name + ".jte", page, output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        request.contentType("text/html; charset=utf-8").result(bytes.toByteArray());
    }
}
