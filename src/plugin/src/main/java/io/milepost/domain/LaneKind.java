package io.milepost.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of lanes whose values are kept with each activity, because only its issue tells them. */
public enum LaneKind {
    CAMPAIGN,
    CHANNEL,
    AUDIENCE,
    FUNNEL_STAGE,
    TEAM,
    PRODUCT;

    private static final String OF_FIELD = "field:";
    private static final Pattern FIELD = Pattern.compile(OF_FIELD + "(customfield_\\d{1,18})");

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word of the kind whose lanes are the values of this field. */
    public static String wordOf(String fieldId) {
        return OF_FIELD + fieldId;
    }

    /** The field by whose values the lanes of a word are; empty for every other word. */
    public static Optional<String> fieldOf(String word) {
        return Optional.of(FIELD.matcher(word)).filter(Matcher::matches).map(matcher -> matcher.group(1));
    }
}
