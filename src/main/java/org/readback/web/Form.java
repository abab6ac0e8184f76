package org.readback.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A form as it was sent: what was typed, and what is wrong with it, field by field. */
public final class Form {
    // PostgreSQL refuses some of them, and nobody types them
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();

    private Form() {}

    /** A form that nobody has filled in yet. */
    public static Form empty() {
        return new Form();
    }

    /** The form that {@code request} sent; a field that it lacks is empty. */
    public static Form of(Context request, String... fields) {
        Form form = new Form();
        for (String field : fields) {
            String value = request.formParam(field);
            form.values.put(field, value == null ? "" : CONTROL.matcher(value).replaceAll(""));
        }
        return form;
    }

    /** What was typed into the field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** This form with the field filled in. */
    public Form with(String field, String value) {
        values.put(field, value);
        return this;
    }

    /** Notes a problem beside the field; the first one stays. */
    public void refuse(String field, String problem) {
        problems.putIfAbsent(field, problem);
    }

    /** What is wrong with the field, if anything is. */
    public Optional<String> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}
