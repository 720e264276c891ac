package io.milepost.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the comment of a resource or of its method says to people who call it. */
record Comment(String summary, String description, List<Refusal> refusals, Map<String, String> parameters) {

    /** One reason to refuse, and the status that it is answered with. */
    record Refusal(int status, String why) {}

    private static final Pattern TAG = Pattern.compile("(?m)^ ?@");
    private static final Pattern PARAMETER = Pattern.compile("param (\\S+) (.+)");
    private static final Pattern MARKUP = Pattern.compile("\\{@\\w+ ([^}]*)}");
    private static final Pattern IN_ORDER = Pattern.compile("Refuses, in this order: ([^.]+)\\.");
    private static final Pattern ALWAYS = Pattern.compile("(An? [^.]+) answers (\\d{3})\\.");
    private static final Pattern CLAUSE = Pattern.compile("(?:and )?(.+), ([1-5]\\d\\d)( .+)?");

    static Comment of(String javadoc) {
        String[] parts = TAG.split(javadoc == null ? "" : javadoc);
        String text = plain(parts[0]);
        List<Refusal> refusals = new ArrayList<>();
        Matcher inOrder = IN_ORDER.matcher(text);
        if (inOrder.find()) {
            refusals.addAll(clauses(inOrder.group(1)));
        }
        ALWAYS.matcher(text)
                .results()
                .map(always -> new Refusal(Integer.parseInt(always.group(2)), decapitalized(always.group(1))))
                .forEach(refusals::add);
        String said = ALWAYS.matcher(IN_ORDER.matcher(text).replaceAll(""))
                .replaceAll("")
                .strip();
        int end = said.indexOf(". ");
        String summary = end < 0 ? said : said.substring(0, end + 1);
        return new Comment(summary, said.substring(summary.length()).strip(), refusals, parameters(parts));
    }

    private static List<Refusal> clauses(String text) {
        List<Refusal> refusals = new ArrayList<>();
        for (String clause : text.split(";")) {
            Matcher matcher = CLAUSE.matcher(clause.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("a refusal without its status: " + clause);
            }
            String tail = matcher.group(3) == null ? "" : matcher.group(3);
            refusals.add(new Refusal(Integer.parseInt(matcher.group(2)), matcher.group(1) + tail));
        }
        return refusals;
    }

    private static Map<String, String> parameters(String[] parts) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts) {
            Matcher parameter = PARAMETER.matcher(plain(part));
            if (parameter.matches()) {
                parameters.put(parameter.group(1), parameter.group(2));
            }
        }
        return parameters;
    }

    static String plain(String javadoc) {
        String oneLine = javadoc.replaceAll("\\s+", " ").replace("<p>", "").strip();
        return MARKUP.matcher(oneLine).replaceAll((MatchResult markup) -> "`" + markup.group(1) + "`");
    }

    private static String decapitalized(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
