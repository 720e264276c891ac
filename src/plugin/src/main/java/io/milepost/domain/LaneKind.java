package io.milepost.domain;

import java.util.Locale;

/** The kinds of lanes whose values are kept with each activity, because only its issue tells them. */
public enum LaneKind {
    CAMPAIGN,
    CHANNEL,
    AUDIENCE,
    FUNNEL_STAGE,
    TEAM,
    PRODUCT;

    private static final String OF_FIELD = "field:";

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word of the kind whose lanes are the values of this field. */
    public static String wordOf(String fieldId) {
        return OF_FIELD + fieldId;
    }
}
