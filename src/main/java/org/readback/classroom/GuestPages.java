package org.readback.classroom;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.CallerAddress;
import org.readback.web.Form;
import org.readback.web.Gate;

/** How somebody without an account begins to practise: as a guest, whom this browser stays for a while. */
public final class GuestPages {
    private final Database database;
    private final boolean areWelcome;
    private final List<BelongingsStore> belongings;
    private final GuestBrake brake = new GuestBrake();

    /**
     * @param areWelcome whether the school lets guests practise
     * @param belongings all that is kept of guests
     */
    public GuestPages(Database database, boolean areWelcome, List<BelongingsStore> belongings) {
        this.database = database;
        this.areWelcome = areWelcome;
        this.belongings = belongings;
    }

    public void register(RoutesConfig routes) {
        routes.post("/guests", this::welcome, Access.EVERYONE);
    }

    private void welcome(Context request) {
        String reading = Form.of(request, "read").value("read");
        if (!reading.matches("[\\w-]+")) {
            throw new NotFoundResponse();
        }
        if (Gate.visitor(request).isEmpty()) {
            arrive(request);
        }
        // the browser sends its form there once more, now as the guest's
        request.redirect("/read/" + reading + "/attempts", HttpStatus.TEMPORARY_REDIRECT);
    }

    private void arrive(Context request) {
        if (!areWelcome) {
            throw new ForbiddenResponse("Practising needs an account here. Sign in, or join a class with the code that "
                    + "your teacher shows. Reading is open to everyone.");
        }
        if (!brake.admits(CallerAddress.of(request), Instant.now())) {
            throw new HttpResponseException(
                    HttpStatus.TOO_MANY_REQUESTS.getCode(),
                    "Very many guests have come from your network in the last hour. Try again in an hour, or sign in.",
                    Map.of());
        }
        Secret session =
                database.transact(handle -> new SessionStore(handle).openForGuest(new PersonStore(handle).addGuest()));
        SessionCookie.setForGuest(request, session);
    }

    /** Deletes the guests who stayed away so long that they can't come back, with all that is kept of them. */
    public void deleteLost() {
        database.change(handle -> new DepartureStore(handle, belongings).deleteLostGuests());
    }
}
