package io.milepost.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of the table: what answers, by which rule, and what to ask it.
 *
 * @param what as the running host names it: {@code GET /goals/{key}}, {@code web-panel roadmap-panel}
 * @param outcomes what each kind of person gets, see {@code rights.txt}
 * @param details {@code at} (address), {@code body}, {@code header}, {@code shows} (a text of the answer)
 */
record Row(String what, String rule, List<String> outcomes, Map<String, String> details) {

    private static final String BASE = "/rest/milepost/1.0";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

    String outcomeFor(Who who) {
        return outcomes.get(who.ordinal());
    }

    boolean allows(Who who) {
        return outcomeFor(who).equals(Outcome.YES);
    }

    private boolean isRest() {
        return METHODS.contains(firstWord());
    }

    private String firstWord() {
        return what.substring(0, what.indexOf(' '));
    }

    String method() {
        return isRest() ? firstWord() : "GET";
    }

    /** Whether an answer that is allowed changes something. */
    boolean changes() {
        return !method().equals("GET") && !details.containsKey("reads");
    }

    String address() {
        String path = isRest() ? BASE + what.substring(what.indexOf(' ') + 1) : "";
        String at = details.getOrDefault("at", "");
        return at.startsWith("/") ? at : path + at;
    }

    /** Reads {@code what | rule | name: value | ...}. */
    static Row parse(String line, Map<String, List<String>> rules) {
        List<String> parts =
                Arrays.stream(line.split("\\s+\\|\\s+")).map(String::strip).toList();
        String rule = parts.get(1);
        if (!rules.containsKey(rule)) {
            throw new IllegalArgumentException("no rule \"" + rule + "\" for " + line);
        }
        Map<String, String> details = parts.stream()
                .skip(2)
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.indexOf(':')),
                        part -> part.substring(part.indexOf(':') + 1).strip()));
        return new Row(parts.get(0), rule, rules.get(rule), details);
    }
}
