package io.milepost.domain.notice;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds whom a text mentions, as Jira's own texts do: {@code [~anna]}. */
public final class Mentions {

    private static final Pattern MENTION = Pattern.compile("\\[~([^\\[\\]\\r\\n]{1,255})]");

    /** Nobody means more people than this. */
    private static final int MOST = 50;

    private Mentions() {}

    /** User names, in the order in which the text has them. */
    public static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        MENTION.matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .limit(MOST)
                .forEach(names::add);
        return names;
    }
}
