package io.milepost.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lanes of an activity as one text of its row, in the form of a web form's values ({@code channel=TV&channel=PR}): with
 * a table of their own, ten thousand activities cost as many looks into another index.
 */
final class LanesText {

    /** Many activities stand in the same lanes. */
    private final Map<String, Map<String, Set<String>>> read = new HashMap<>();

    /** Null for no lane at all; the same lanes are always the same text. */
    static String of(Map<String, Set<String>> lanes) {
        String text = lanes.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().map(value -> pair(kind.getKey(), value)))
                .sorted()
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? null : text;
    }

    private static String pair(String kind, String value) {
        return URLEncoder.encode(kind, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }

    Map<String, Set<String>> read(String text) {
        return text == null ? Map.of() : read.computeIfAbsent(text, LanesText::parsed);
    }

    private static Map<String, Set<String>> parsed(String text) {
        Map<String, Set<String>> lanes = new HashMap<>();
        for (String pair : text.split("&")) {
            int mark = pair.indexOf('=');
            String value = URLDecoder.decode(pair.substring(mark + 1), UTF_8);
            lanes.computeIfAbsent(URLDecoder.decode(pair.substring(0, mark), UTF_8), kind -> new HashSet<>())
                    .add(value);
        }
        lanes.replaceAll((kind, values) -> Set.copyOf(values));
        return Map.copyOf(lanes);
    }
}
