package io.milepost.rest;

import io.milepost.lookup.ActivityPage;
import io.milepost.lookup.LaneBy;
import io.milepost.rest.picture.Chart;
import io.milepost.rest.picture.Paper;
import io.milepost.rest.picture.PdfPicture;
import io.milepost.rest.picture.Picture;
import io.milepost.rest.picture.SvgPicture;
import io.milepost.rest.picture.Theme;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A roadmap as a picture, with what the page shows of it and its figures. */
record RoadmapPicture(Picture picture, String fileName) {

    /** How wide it is to be, and for which surroundings. */
    record Look(int width, Theme theme) {

        private static final int NARROWEST = 320;
        private static final int WIDEST = 4_000;

        /** Refuses a width in which nothing could be read, and one that nothing shows. */
        static Look of(String width, String theme) {
            if (!width.matches("\\d{3,4}") || Integer.parseInt(width) < NARROWEST || Integer.parseInt(width) > WIDEST) {
                throw BadInputException.wrongParameter("width", width);
            }
            return new Look(
                    Integer.parseInt(width),
                    Parameters.constant(Theme.class, "theme", theme).orElse(Theme.AUTO));
        }
    }

    static RoadmapPicture ofCalendar(RoadmapReading.OnDays days, SightParameters wanted, Speech speech) {
        Picture.Heading heading = heading(days.roadmap(), wanted, speech);
        return new RoadmapPicture(
                CalendarPicture.of(days, heading, speech), days.roadmap().fileName());
    }

    /** @param most how many cards of a column at most; below them stands how many there are besides */
    static RoadmapPicture ofBoard(RoadmapInView roadmap, SightParameters wanted, Speech speech, int most) {
        boolean isByHealth = wanted.activities().by().equals(LaneBy.GOAL);
        BoardPicture board = new BoardPicture(roadmap, speech, most);
        return new RoadmapPicture(board.of(heading(roadmap, wanted, speech), isByHealth), roadmap.fileName());
    }

    /**
     * @param own the activities of goals that are opened, by the ids of the goals; empty where none are kept of the day
     * @param most how many rows there are at most; below them stands how many there are besides
     */
    static RoadmapPicture ofTimeline(
            RoadmapInView roadmap,
            Map<Long, Optional<ActivityPage>> own,
            SightParameters wanted,
            Speech speech,
            int most) {
        BarTones tones = new BarTones(wanted.colouring(), roadmap.whole().goals());
        GoalBars goals = new GoalBars(roadmap, speech, tones, own);
        List<Chart.Bar> bars = roadmap.lanes()
                .map(lanes -> new LaneBars(speech, tones).of(lanes))
                .orElseGet(() -> goals.of(roadmap.goals(), most));
        int all =
                roadmap.lanes().map(lanes -> LaneBars.rows(lanes.open())).orElseGet(() -> goals.rows(roadmap.goals()));
        int more = all - Math.min(most, bars.size());
        Chart chart = new Chart(
                heading(roadmap, wanted, speech),
                new Chart.Time(roadmap.asOf(), wanted.window()),
                bars.stream().limit(most).toList(),
                Optional.of(more).filter(count -> count > 0).map(count -> speech.text("picture.more", "" + count)),
                words(roadmap, speech));
        return new RoadmapPicture(chart, roadmap.fileName());
    }

    String svg(Look look) {
        return SvgPicture.of(picture, look.width(), look.theme());
    }

    byte[] pdf(Paper paper) {
        return PdfPicture.of(picture, paper);
    }

    private static Picture.Heading heading(RoadmapInView roadmap, SightParameters wanted, Speech speech) {
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(speech.locale());
        return new Picture.Heading(
                roadmap.name(),
                speech.text("picture.day", roadmap.asOf().format(days)),
                String.join(" \u00b7 ", wanted.inWords(roadmap, speech)));
    }

    private static Chart.Words words(RoadmapInView roadmap, Speech speech) {
        return new Chart.Words(
                speech.locale(),
                roadmap.lanes().isPresent() ? LaneBars.legend(speech) : GoalBars.legend(speech),
                speech.text("picture.no.days"),
                speech.text("picture.squares"));
    }
}
