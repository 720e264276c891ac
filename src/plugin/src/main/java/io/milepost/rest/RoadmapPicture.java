package io.milepost.rest;

import io.milepost.rest.picture.Chart;
import io.milepost.rest.picture.Paper;
import io.milepost.rest.picture.PdfPicture;
import io.milepost.rest.picture.SvgPicture;
import io.milepost.rest.picture.Theme;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** A roadmap as a picture, with the rows and the figures that the page shows. */
record RoadmapPicture(Chart chart, String fileName) {

    /** Higher than these no browser draws a picture. */
    static final int MOST_ROWS = 200;

    static final int MOST_ON_PAPER = 10_000;

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

    /** @param most how many rows there are at most; below them stands how many there are besides */
    static RoadmapPicture of(RoadmapInView roadmap, SightParameters wanted, Speech speech, int most) {
        BarTones tones = new BarTones(wanted.colouring(), roadmap.whole().goals());
        List<Chart.Bar> bars = roadmap.lanes()
                .map(lanes -> new LaneBars(speech, tones).of(lanes))
                .orElseGet(() -> new GoalBars(roadmap.healthNames(), speech, tones).of(roadmap.goals(), most));
        int all = roadmap.lanes()
                .map(lanes -> LaneBars.rows(lanes.open()))
                .orElse(roadmap.goals().size());
        int more = all - Math.min(most, bars.size());
        Chart chart = new Chart(
                heading(roadmap, wanted, speech),
                new Chart.Time(roadmap.asOf(), wanted.window()),
                bars.stream().limit(most).toList(),
                Optional.of(more).filter(count -> count > 0).map(count -> speech.text("picture.more", "" + count)),
                words(speech));
        return new RoadmapPicture(chart, roadmap.fileName());
    }

    String svg(Look look) {
        return SvgPicture.of(chart, look.width(), look.theme());
    }

    byte[] pdf(Paper paper) {
        return PdfPicture.of(chart, paper);
    }

    private static Chart.Heading heading(RoadmapInView roadmap, SightParameters wanted, Speech speech) {
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(speech.locale());
        return new Chart.Heading(
                roadmap.name(),
                speech.text("picture.day", roadmap.asOf().format(days)),
                String.join(" \u00b7 ", wanted.inWords(roadmap, speech)));
    }

    private static Chart.Words words(Speech speech) {
        return new Chart.Words(
                speech.locale(),
                speech.text("csv.column.result"),
                speech.text("csv.column.delivery"),
                speech.text("csv.column.pace"),
                speech.text("calendar.milestone"),
                speech.text("picture.no.days"),
                speech.text("picture.squares"));
    }
}
