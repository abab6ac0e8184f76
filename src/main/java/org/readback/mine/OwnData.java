package org.readback.mine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one learner, as {@code docs/your-data.md} tells it to people. Later versions may add fields;
 * where one changes its meaning, {@link #VERSION} grows.
 *
 * @param written the moment, as are all of these, as ISO 8601 in UTC
 * @param belongings what each feature keeps, by its field
 */
record OwnData(String written, Account account, List<Membership> classes, Map<String, List<?>> belongings) {
    private static final int VERSION = 1;

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /**
     * The account, without what only the server needs of it: the password's hash.
     *
     * @param extraTime the factor by which a time limit is longer for this student
     * @param deletionAsked null where the student doesn't ask for deletion
     */
    record Account(
            String name,
            String role,
            String created,
            double extraTime,
            @Nullable String deletionAsked) {}

    /** A class that the student is in. */
    record Membership(String name, String teacher, String joined) {}

    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", "readback-own-data");
        fields.put("version", VERSION);
        fields.put("written", written);
        fields.put("account", account);
        fields.put("classes", classes);
        fields.putAll(belongings);
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException textAndNumbersOnly) {
            throw new IllegalStateException(textAndNumbersOnly);
        }
    }
}
