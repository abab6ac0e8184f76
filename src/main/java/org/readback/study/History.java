package org.readback.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All results of one student that tell something, oldest first. */
record History(List<Result> results) {
    History {
        results = results.stream().filter(Result::isTelling).toList();
    }

    /** What it was before this moment. */
    History before(Instant moment) {
        return new History(
                results.stream().filter(result -> result.at().isBefore(moment)).toList());
    }

    /** The results of each question, oldest first. */
    Map<QuestionId, List<Result>> byQuestion() {
        Map<QuestionId, List<Result>> byQuestion = new LinkedHashMap<>();
        for (Result result : results) {
            byQuestion
                    .computeIfAbsent(result.question(), question -> new ArrayList<>())
                    .add(result);
        }
        return byQuestion;
    }

    /** The first result of each question. */
    List<Result> firstTries() {
        return byQuestion().values().stream().map(tries -> tries.get(0)).toList();
    }
}
