package org.readback.attempt;

import io.javalin.config.RoutesConfig;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnprocessableContentResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.readback.bank.Question;
import org.readback.database.Database;
import org.readback.web.Access;
import org.readback.web.PathId;

/** Saving the responses of an attempt: one by one, as its script sends them, or all that its form holds. */
public final class ResponsePages {
    private static final Pattern KEY = Pattern.compile("[\\w-]{1,64}");

    private final Database database;
    private final AttemptPages attempts;

    public ResponsePages(Database database, AttemptPages attempts) {
        this.database = database;
        this.attempts = attempts;
    }

    public void register(RoutesConfig routes) {
        routes.put("/attempts/{id}/responses/{question}", this::saveOne, Access.LEARNERS);
        routes.post("/attempts/{id}/responses", this::saveAll, Access.LEARNERS);
    }

    /** What was answered elsewhere, as a script reads it: its key, the values of its control, and its words. */
    private record AnsweredElsewhere(String key, List<String> values, String words) {
        static AnsweredElsewhere of(LoggedResponse logged, Question question, long seed) {
            Control control = Control.of(question, seed, logged.response());
            return new AnsweredElsewhere(logged.key(), control.given(), control.inWords());
        }
    }

    private void saveOne(Context request) {
        String key = key(request);
        Optional<AnsweredElsewhere> other = database.transact(handle -> saveOne(request, handle, key));
        if (other.isPresent()) {
            request.status(HttpStatus.CONFLICT).json(other.get());
        } else {
            request.status(HttpStatus.NO_CONTENT);
        }
    }

    private static String key(Context request) {
        String key = request.formParam("key");
        if (key == null) {
            return UUID.randomUUID().toString();
        } else if (!KEY.matcher(key).matches()) {
            throw new UnprocessableContentResponse("This page sent its answer in a wrong way. Load it again.");
        }
        return key;
    }

    private static Optional<AnsweredElsewhere> saveOne(Context request, Handle handle, String key) {
        Attempt attempt = AttemptPages.own(request, handle);
        ResponseLog log = new ResponseLog(attempt, new ResponseStore(handle));
        // what is sent again is answered as it was at first, also after submission
        if (log.has(key)) {
            return Optional.empty();
        }
        AttemptPages.requireOpen(attempt);
        Question question = attempt.question(request.pathParam("question")).orElseThrow(PathId::notFound);
        if (attempt.isOpen(question)) {
            throw new ConflictResponse(ResponseLog.CHECKED);
        }
        SentResponse sent = new SentResponse(
                response(attempt, question, request.formParams("answer")),
                key,
                Optional.ofNullable(request.formParam("seen")),
                SentResponse.moment(request.formParam("changed")));
        return log.add(question, sent).map(other -> AnsweredElsewhere.of(other, question, attempt.seed()));
    }

    private static Response response(Attempt attempt, Question question, List<String> values) {
        try {
            return FormAnswer.read(Control.of(question, attempt.seed(), attempt.response(question)), values);
        } catch (AnswerRefused refused) {
            throw new UnprocessableContentResponse(String.valueOf(refused.getMessage()));
        }
    }

    private void saveAll(Context request) {
        List<Unsaved> unsaved = database.transact(handle -> saveForm(request, handle));
        attempts.after(request, unsaved, next(request));
    }

    /** Where the form's button leads: to a page of the attempt, or back to the attempt itself. */
    private static String next(Context request) {
        String then = request.queryParam("then");
        return then != null && then.matches("submission|proofs/[^/?#]+") ? "/" + then : "";
    }

    /** Saves what the form of the whole attempt holds; gives the answers that were not saved. */
    static List<Unsaved> saveForm(Context request, Handle handle) {
        Attempt attempt = AttemptPages.ownOpen(request, handle);
        AttemptForm form = new AttemptForm(request.formParamMap());
        return form.saveTo(attempt, new ResponseLog(attempt, new ResponseStore(handle)));
    }
}
