package io.milepost.rest;

import io.milepost.domain.view.Drawing.Colour;
import io.milepost.lookup.LaneOpening;
import io.milepost.rest.picture.Chart;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.QueryParam;

/** How a roadmap is looked at besides, so that a picture of it shows what a page does. */
public class SightParameters extends RoadmapParameters {

    private static final int MOST_YEARS = 60;

    /**
     * keys of goals, with commas between them, whose sub-goals are left out; in lanes ids of those that are closed, with a
     * stroke between them, without which lanes of more than 40 activities are
     */
    @QueryParam("closed")
    String closed;

    /** ids of lanes, with a stroke between them, of which also the activities without a day are shown */
    @QueryParam("opened")
    String opened;

    /** the first day to be shown; without {@code from} and {@code to} there is room for all days */
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
    }

    GoalRowsShown folded(Locale locale) {
        return GoalRowsShown.of(sort, closed, locale);
    }

    LaneOpening opening() {
        Set<String> unscheduled = LaneParameters.laneIds(opened);
        return new LaneOpening(Optional.ofNullable(closed).map(LaneParameters::laneIds), unscheduled::contains);
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
