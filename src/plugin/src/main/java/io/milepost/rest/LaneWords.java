package io.milepost.rest;

import io.milepost.lookup.Hidden;
import io.milepost.lookup.Lane;
import io.milepost.lookup.LaneBy;
import io.milepost.lookup.LaneFigures;
import java.math.BigDecimal;
import java.util.Set;

/** What lanes are called in files, in the words of the page. */
final class LaneWords {

    private static final Set<String> WITHOUT =
            Set.of("goal", "campaign", "channel", "audience", "funnel_stage", "owner", "team", "product");

    private LaneWords() {}

    /** What rows are grouped by, a field of Jira by its number. */
    static String of(LaneBy by, Speech speech) {
        return by.fieldId()
                .map(id -> speech.text("lanes.field", id.replaceAll("\\D+", "")))
                .orElseGet(() -> speech.text("lanes." + dotted(by)));
    }

    /** The name of a lane, or that its activities have no value. */
    static String name(Lane lane, LaneBy by, Speech speech) {
        String without = WITHOUT.contains(by.word()) ? dotted(by) : "other";
        return lane.name().orElseGet(() -> speech.text("lanes.without." + without));
    }

    /** How many activities there are, and how many of them the reader cannot see. */
    static String count(LaneFigures figures, Speech speech) {
        String all = speech.counted("lanes.activities", figures.activities());
        return figures.hidden().activities() == 0 ? all : all + ", " + hidden(figures, speech);
    }

    static String hidden(LaneFigures figures, Speech speech) {
        return speech.text("lanes.hidden", speech.number(figures.hidden().activities()));
    }

    /** How many activities the reader cannot see besides those that are listed, and what they weigh. */
    static String hiddenBesides(Hidden hidden, Speech speech) {
        String weight = speech.decimal(BigDecimal.valueOf(hidden.weight(), 6));
        return speech.counted("roadmap.hidden.activity", hidden.activities(), weight);
    }

    private static String dotted(LaneBy by) {
        return by.word().replace('_', '.');
    }
}
