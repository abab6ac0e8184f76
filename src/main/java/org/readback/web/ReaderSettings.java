package org.readback.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.web.ReaderSetting.Option;

/** How a reader wants text to look: an option of each setting. */
public final class ReaderSettings {
    private static final String BETWEEN = ".";

    private final Map<ReaderSetting, Option> chosen = new EnumMap<>(ReaderSetting.class);

    private ReaderSettings(Function<ReaderSetting, Optional<String>> words) {
        for (ReaderSetting setting : ReaderSetting.values()) {
            chosen.put(setting, words.apply(setting).flatMap(setting::option).orElse(setting.usual()));
        }
    }

    /** The options that a form names; the usual one where it names none that there is. */
    static ReaderSettings chosen(Function<ReaderSetting, @Nullable String> words) {
        return new ReaderSettings(setting -> Optional.ofNullable(words.apply(setting)));
    }

    /** The options that a cookie names, one word for each setting; what it doesn't name well is as usual. */
    static ReaderSettings kept(@Nullable String cookie) {
        List<String> words = cookie == null ? List.of() : List.of(cookie.split("\\.", -1));
        List<ReaderSetting> order = List.of(ReaderSetting.values());
        return new ReaderSettings(
                setting -> words.stream().skip(order.indexOf(setting)).findFirst());
    }

    String cookie() {
        return chosen.values().stream().map(Option::word).collect(Collectors.joining(BETWEEN));
    }

    public boolean has(ReaderSetting setting, Option option) {
        return option.equals(chosen.get(setting));
    }

    /** The chosen option, as the page's root says it to the styles; null for the usual one. */
    public @Nullable String attribute(ReaderSetting setting) {
        Option option = chosen.getOrDefault(setting, setting.usual());
        return option.equals(setting.usual()) ? null : option.word();
    }
}
