package io.milepost.rest;

import io.milepost.domain.view.Drawing.Colour;
import io.milepost.domain.view.Drawing.Mode;
import io.milepost.lookup.LaneOpening;
import io.milepost.rest.picture.Chart;
import io.milepost.rest.picture.DayCalendar;
import io.milepost.rest.picture.DayCalendar.Scale;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.QueryParam;

/** How a roadmap is looked at besides, so that a picture of it shows what a page does. */
public class SightParameters extends RoadmapParameters {

    private static final int MOST_YEARS = 60;
    private static final int MOST_DAYS = 399;

    /**
     * keys of goals, with commas between them, whose sub-goals are left out; in lanes ids of those that are closed, with a
     * stroke between them, without which lanes of more than 40 activities are
     */
    @QueryParam("closed")
    String closed;

    /**
     * keys of goals, with commas between them, of which their own activities are shown too; ids of lanes, with a stroke between
     * them, of which also the activities without a day are
     */
    @QueryParam("opened")
    String opened;

    /** as what it is looked at: {@code timeline}, {@code calendar} or {@code board} */
    @QueryParam("mode")
    @DefaultValue("timeline")
    String mode = "timeline";

    /** of a calendar how much is seen at once: {@code month}, {@code quarter} or {@code year} */
    @QueryParam("scale")
    @DefaultValue("month")
    String scale = "month";

    /** of a calendar the day on which weeks begin, from 1 for Monday to 7 for Sunday; without it as your language has it */
    @QueryParam("week")
    String week;

    /**
     * the first day to be shown; without {@code from} and {@code to} there is room for all days, and a calendar shows the month,
     * the quarter or the year of its day
     */
    @QueryParam("from")
    String from;

    /** the last day to be shown */
    @QueryParam("to")
    String to;

    /** what the colour of a bar says: {@code status}, {@code health} or {@code lane} */
    @QueryParam("colour")
    @DefaultValue("status")
    String colour = "status";

    /** Refuses what is not understood before anything is read. */
    void check() {
        window();
        colouring();
        mode();
        scale();
        weekBegin(Locale.ROOT);
    }

    Mode mode() {
        return Parameters.constant(Mode.class, "mode", mode).orElse(Mode.TIMELINE);
    }

    private Scale scale() {
        return Parameters.constant(Scale.class, "scale", scale).orElse(Scale.MONTH);
    }

    private DayOfWeek weekBegin(Locale locale) {
        return Parameters.optional(week)
                .map(word -> {
                    if (!word.matches("[1-7]")) {
                        throw BadInputException.wrongParameter("week", word);
                    }
                    return DayOfWeek.of(Integer.parseInt(word));
                })
                .orElseGet(() -> WeekFields.of(locale).getFirstDayOfWeek());
    }

    /** The days of a calendar. Refuses more than a year and some. */
    DayCalendar.Period period(LocalDate today, Locale locale) {
        Scale shown = scale();
        Chart.Window days = window().orElseGet(() -> around(today, shown));
        if (days.last().isAfter(days.first().plusDays(MOST_DAYS))) {
            throw BadInputException.wrongParameter("to", to);
        }
        return new DayCalendar.Period(shown, days.first(), days.last(), weekBegin(locale), today);
    }

    private static Chart.Window around(LocalDate day, Scale scale) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (scale) {
            case MONTH -> new Chart.Window(month, month.plusMonths(1).minusDays(1));
            case QUARTER -> {
                LocalDate first = month.minusMonths((month.getMonthValue() - 1) % 3);
                yield new Chart.Window(first, first.plusMonths(3).minusDays(1));
            }
            case YEAR -> new Chart.Window(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
        };
    }

    /** What is chosen of lanes leaves goals out of a calendar and a board too, because they stand in none of them. */
    @Override
    boolean areGoalsChosen() {
        return mode() != Mode.TIMELINE || super.areGoalsChosen();
    }

    @Override
    List<String> inWords(RoadmapInView roadmap, Speech speech) {
        if (mode() != Mode.BOARD) {
            return super.inWords(roadmap, speech);
        }
        List<String> said = new ArrayList<>();
        String columns = roadmap.lanes()
                .map(lanes -> LaneWords.of(lanes.by(), speech))
                .orElseGet(() -> speech.text("board.by.health"));
        said.add(speech.text("board.by") + ": " + columns);
        said.addAll(narrowedInWords(roadmap, speech));
        return said;
    }

    GoalRowsShown folded(Locale locale) {
        return GoalRowsShown.of(sort, closed, locale);
    }

    /** Of goals beside each other, whatever stands above them. */
    GoalSorting sorting(Locale locale) {
        return new GoalSorting(folded(locale).sort(), Collator.getInstance(locale));
    }

    /** None where rows are lanes. */
    Set<String> openedGoals() {
        boolean areGoals = lanes().isEmpty();
        return Parameters.optional(opened)
                .filter(keys -> areGoals)
                .map(keys -> Set.copyOf(List.of(keys.split(","))))
                .orElse(Set.of());
    }

    LaneOpening opening() {
        Set<String> unscheduled = LaneParameters.laneIds(opened);
        return new LaneOpening(
                Optional.ofNullable(closed).map(LaneParameters::laneIds), unscheduled::contains, LaneOpening.ALL);
    }

    Colour colouring() {
        return Parameters.constant(Colour.class, "colour", colour).orElse(Colour.STATUS);
    }

    /** Refuses one end without the other, an end before the beginning, and more time than is ever planned. */
    Optional<Chart.Window> window() {
        Optional<LocalDate> first = Parameters.day("from", from);
        Optional<LocalDate> last = Parameters.day("to", to);
        if (first.isEmpty() && last.isEmpty()) {
            return Optional.empty();
        }
        LocalDate begin = first.orElseThrow(() -> BadInputException.missingParameter("from"));
        LocalDate end = last.orElseThrow(() -> BadInputException.missingParameter("to"));
        if (end.isBefore(begin) || end.isAfter(begin.plusYears(MOST_YEARS))) {
            throw BadInputException.wrongParameter("to", to);
        }
        return Optional.of(new Chart.Window(begin, end));
    }
}
