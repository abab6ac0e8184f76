package org.readback.yaml;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes YAML as a person would: block style, one line a value, quotes only where they are needed. */
public final class YamlWriter {
    private static final int NEVER_FOLD = 100_000;

    private YamlWriter() {}

    public static String write(Map<String, ?> fields) {
        var settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(NEVER_FOLD)
                .setSchema(new QuotedForAll())
                .build();
        return new Dump(settings).dumpToString(fields);
    }
}
