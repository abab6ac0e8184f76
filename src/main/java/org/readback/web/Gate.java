package org.readback.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.GoneResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Stands before every route: finds out who asks, and lets in only whom the route admits. */
public final class Gate {
    private static final String SESSIONS = "sessions";
    private static final String VISITOR = "visitor";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Function<Context, Optional<Visitor>> sessions;

    /** A gate that asks {@code sessions} who sent a request. */
    public Gate(Function<Context, Optional<Visitor>> sessions) {
        this.sessions = sessions;
    }

    public void guard(RoutesConfig routes) {
        routes.before(Gate::refuseUploads);
        routes.before(request -> request.attribute(SESSIONS, sessions));
        routes.beforeMatched(Gate::admit);
    }

    /** No form of ours sends files, and an upload would be kept on disk before anybody looks at it. */
    private static void refuseUploads(Context request) {
        if (request.isMultipart()) {
            throw new HttpResponseException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode(), "Readback takes no files here.", Map.of());
        }
    }

    private static void admit(Context request) {
        if (!READING.contains(request.method()) && CrossSite.isForeign(request)) {
            throw new ForbiddenResponse("This request came from another site, so nothing was changed.");
        }
        Set<RouteRole> roles = request.routeRoles();
        // no look at the session for what is everyone's, such as each of a page's styles
        boolean admitted = roles.contains(Access.EVERYONE)
                || roles.stream().anyMatch(role -> role instanceof Access access && access.admits(visitor(request)));
        if (!admitted) {
            refuse(request, visitor(request));
        }
    }

    private static void refuse(Context request, Optional<Visitor> visitor) {
        Set<RouteRole> roles = request.routeRoles();
        if (visitor.isPresent() || roles.isEmpty()) {
            throw new ForbiddenResponse(roles.stream()
                    .flatMap(role -> role instanceof Access access ? Stream.of(access.refusal()) : Stream.empty())
                    .findFirst()
                    .orElse("This page is not for your account."));
        }
        if (Notice.take(request).filter(Notice.ACCOUNT_DELETED::equals).isPresent()) {
            throw new GoneResponse(Notice.ACCOUNT_DELETED.words() + " Nothing more is saved in it.");
        }
        if (HandlerType.GET.equals(request.method())) {
            request.redirect("/sign-in?next=" + URLEncoder.encode(request.path(), StandardCharsets.UTF_8));
            request.skipRemainingHandlers();
        } else {
            throw new UnauthorizedResponse("You are signed out. Sign in again, then go on.");
        }
    }

    /** Who sent this request, if anyone is signed in. */
    public static Optional<Visitor> visitor(Context request) {
        return request.attributeOrCompute(VISITOR, Gate::lookUp);
    }

    private static Optional<Visitor> lookUp(Context request) {
        Function<Context, Optional<Visitor>> sessions = request.attribute(SESSIONS);
        return sessions == null ? Optional.empty() : sessions.apply(request);
    }

    /** Who sent this request, as far as it is known without another look. */
    static Optional<Visitor> knownVisitor(Context request) {
        Optional<Visitor> visitor = request.attribute(VISITOR);
        return visitor == null ? Optional.empty() : visitor;
    }

    /** Who sent this request, on a route that only signed-in people reach. */
    public static Visitor signedIn(Context request) {
        return visitor(request).orElseThrow(UnauthorizedResponse::new);
    }
}
