package org.readback.yaml;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** What a text must not look like without quotes: also what only other readers of YAML take for a value. */
final class QuotedForAll extends JsonSchema {
    private final ScalarResolver resolver = new Resolver();

    @Override
    public ScalarResolver getScalarResolver() {
        return resolver;
    }

    private static final class Resolver extends JsonScalarResolver {
        private static final Pattern WORDS = Pattern.compile("(?i:y|yes|n|no|on|off|true|false)");
        private static final Pattern NOTHING = Pattern.compile("(?i:null)|~");
        private static final Pattern NUMBERS = Pattern.compile(
                "[-+]?(?:0[box])?[0-9a-f_]*[0-9][0-9a-f_]*(?:[.:][0-9_]*)*(?:e[-+]?[0-9]+)?|[-+]?\\.(?:inf|nan|[0-9_]+)",
                Pattern.CASE_INSENSITIVE);

        Resolver() {
            addImplicitResolver(Tag.BOOL, WORDS, "yYnNoOtTfF");
            addImplicitResolver(Tag.NULL, NOTHING, "nN~");
            addImplicitResolver(Tag.FLOAT, NUMBERS, "-+.0123456789");
        }
    }
}
