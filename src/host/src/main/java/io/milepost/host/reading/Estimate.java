package io.milepost.host.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Working time as Jira writes it: {@code 1w 2d 3h 30m}, with days of eight hours and weeks of five days. */
public final class Estimate {
    private static final Map<String, Long> SECONDS = new LinkedHashMap<>();
    private static final Pattern PART = Pattern.compile("(\\d{1,5})\\s*([wdhm])");

    static {
        SECONDS.put("w", 5 * 8 * 3600L);
        SECONDS.put("d", 8 * 3600L);
        SECONDS.put("h", 3600L);
        SECONDS.put("m", 60L);
    }

    private Estimate() {}

    /** Empty for none. */
    public static String text(Long seconds) {
        long[] left = {seconds == null ? 0 : seconds};
        return SECONDS.entrySet().stream()
                .map(unit -> {
                    long count = left[0] / unit.getValue();
                    left[0] %= unit.getValue();
                    return count == 0 ? "" : count + unit.getKey();
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The seconds, nothing where the text is no working time. */
    public static OptionalLong seconds(String text) {
        Matcher part = PART.matcher(text);
        String rest = part.replaceAll("").strip();
        return rest.isEmpty() && !text.isBlank()
                ? OptionalLong.of(part.reset()
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)) * SECONDS.get(found.group(2)))
                        .sum())
                : OptionalLong.empty();
    }
}
