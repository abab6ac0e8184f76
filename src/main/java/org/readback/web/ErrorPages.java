package org.readback.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what went wrong in words: a page for a page, a line of text for a script. Never a stack trace. */
public final class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String NO_PAGE = "There is no such page. Check the address, or go back to the readings.";
    private static final String OUR_FAULT =
            "Something went wrong on our side. What was saved is safe; try again in a moment.";

    private final Views views;

    public ErrorPages(Views views) {
        this.views = views;
    }

    public void register(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, this::refused);
        routes.exception(Exception.class, this::failed);
    }

    private void refused(HttpResponseException refusal, Context request) {
        boolean missing = refusal.getStatus() == HttpStatus.NOT_FOUND.getCode();
        String said = String.valueOf(refusal.getMessage());
        boolean saysWhy = said.endsWith(".");
        answer(request, refusal.getStatus(), missing && !saysWhy ? NO_PAGE : saysWhy ? said : said + ".");
    }

    private void failed(Exception failure, Context request) {
        LOG.error("{} {} failed", request.method(), request.path(), failure);
        // the database may be what failed: don't ask it who this is
        Frame frame = Frame.of(request, title(500), Gate.knownVisitor(request));
        answer(request, HttpStatus.INTERNAL_SERVER_ERROR.getCode(), OUR_FAULT, frame);
    }

    /** Answers where the program itself is broken, as when a class is missing: too late for a page. */
    public static void brokenProgram(HttpServletResponse response, Error error) {
        LOG.error("a request failed", error);
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        response.setContentType("text/plain; charset=utf-8");
        try {
            response.getWriter().write(OUR_FAULT);
        } catch (IOException gone) {
            LOG.debug("the browser is gone", gone);
        }
    }

    private void answer(Context request, int status, String message) {
        answer(request, status, message, Frame.of(request, title(status)));
    }

    private void answer(Context request, int status, String message, Frame frame) {
        request.status(status);
        if (HandlerType.PUT.equals(request.method())) {
            request.contentType("text/plain; charset=utf-8").result(message);
        } else {
            views.render(request, "web/error", new ErrorPage(frame, frame.title(), message, status));
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> "Please sign in";
            case 403 -> "That is not allowed";
            case 404, 405 -> "No such page";
            case 409 -> "That is not possible now";
            case 410 -> "This account is gone";
            case 413 -> "Too much at once";
            default -> status < 500 ? "That did not work" : "Something went wrong";
        };
    }
}
