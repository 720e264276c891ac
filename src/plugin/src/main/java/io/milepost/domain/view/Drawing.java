package io.milepost.domain.view;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a view draws what it shows.
 *
 * @param lanes what rows are grouped by: one of the words for it, or {@code field:customfield_NNNNN}
 * @param columns of the table beside the time, from left to right; words that only pages know
 * @param zoom how much time is seen at once, a word that only pages know; empty where it is to fit
 */
public record Drawing(Mode mode, String lanes, List<String> columns, Colour colour, Optional<String> zoom, Sort sort) {

    private static final Set<String> LANES = Set.of(
            "goal", "project", "campaign", "channel", "audience", "funnel_stage", "owner", "team", "product", "status");
    private static final Pattern FIELD = Pattern.compile("field:customfield_\\d{1,18}");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final int MOST_COLUMNS = 20;

    /** In what shape it is drawn. */
    public enum Mode {
        TIMELINE,
        CALENDAR,
        BOARD;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the colour of a bar says. */
    public enum Colour {
        HEALTH,
        STATUS,
        LANE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In which order rows stand; {@code PLAN} is the tree's. */
    public enum Sort {
        PLAN,
        START,
        DUE,
        NAME,
        HEALTH,
        GAP,
        OWNER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Drawing {
        if (!LANES.contains(lanes) && !FIELD.matcher(lanes).matches()) {
            throw new ViewRefusedException("lanes", lanes);
        }
        columns = List.copyOf(columns);
        checkColumns(columns);
        zoom.filter(word -> !WORD.matcher(word).matches()).ifPresent(word -> {
            throw new ViewRefusedException("zoom", word);
        });
    }

    private static void checkColumns(List<String> columns) {
        if (columns.size() > MOST_COLUMNS) {
            throw new ViewRefusedException("columns", Integer.toString(columns.size()));
        }
        Set<String> taken = new HashSet<>();
        for (String column : columns) {
            boolean isColumn =
                    WORD.matcher(column).matches() || FIELD.matcher(column).matches();
            if (!isColumn || !taken.add(column)) {
                throw new ViewRefusedException("column", column);
            }
        }
    }
}
