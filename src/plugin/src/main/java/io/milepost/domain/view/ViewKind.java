package io.milepost.domain.view;

import static io.milepost.domain.view.Drawing.Colour.HEALTH;
import static io.milepost.domain.view.Drawing.Colour.LANE;
import static io.milepost.domain.view.Drawing.Colour.STATUS;
import static io.milepost.domain.view.Drawing.Sort.PLAN;
import static io.milepost.domain.view.Drawing.Sort.START;

import io.milepost.domain.view.Drawing.Colour;
import io.milepost.domain.view.Drawing.Mode;
import io.milepost.domain.view.Drawing.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of marketing roadmaps. Each is a ready view over the same goals and activities. */
public enum ViewKind {
    /** The tasks of one project under the goals that they serve. */
    PROJECT("goal", PLAN, STATUS, "", "health", "attainment", "owner", "due"),
    /** How all that is done stands to the goals of the company. */
    STRATEGY("goal", PLAN, HEALTH, "year", "health", "attainment", "target", "owner", "due"),
    CAMPAIGN("campaign", START, HEALTH, "quarter", "health", "attainment", "owner", "due"),
    CHANNEL("channel", START, LANE, "quarter", "campaign", "owner", "status", "due"),
    /** What stands in the channel of events: logistics, tickets, material, guests. */
    EVENT("channel", START, STATUS, "month", "start", "due", "owner", "status"),
    /** Development, release and promotion of each product. */
    PRODUCT("product", START, STATUS, "quarter", "status", "owner", "start", "due"),
    /** What is done in the net: search, social media, mails and paid ads. */
    DIGITAL("channel", START, LANE, "quarter", "campaign", "owner", "status", "due"),
    /** Many products beside each other. */
    PORTFOLIO("product", PLAN, HEALTH, "year", "health", "attainment", "owner", "due"),
    SEO("channel", START, STATUS, "month", "funnel_stage", "owner", "status", "due"),
    /** What is published for whom, from the first contact on. */
    CONTENT("funnel_stage", START, LANE, "month", "audience", "channel", "owner", "due");

    private final Drawing drawing;

    ViewKind(String lanes, Sort sort, Colour colour, String zoom, String... columns) {
        drawing = new Drawing(
                Mode.TIMELINE,
                lanes,
                List.of(columns),
                colour,
                Optional.of(zoom).filter(word -> !word.isEmpty()),
                sort);
    }

    /** Empty for what is none of them. */
    public static Optional<ViewKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The word by which REST, addresses and stored views know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The view that is there before anybody has made one; its channels are those that plans offer until they say otherwise. */
    public View ready() {
        return new View(word(), this, drawing, ViewFilter.EVERYTHING.withValues(channels()));
    }

    private List<String> channels() {
        return switch (this) {
            case EVENT -> List.of("Events");
            case DIGITAL -> List.of("SEO", "SEA", "E-mail", "Social media");
            case SEO -> List.of("SEO");
            default -> List.of();
        };
    }
}
