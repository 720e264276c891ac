package io.milepost.rest;

import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.Person;
import io.milepost.rest.picture.Chart;
import io.milepost.rest.picture.Paper;
import io.milepost.rest.picture.PdfPicture;
import io.milepost.rest.picture.SvgPicture;
import io.milepost.rest.picture.Theme;
import io.milepost.rest.picture.Tone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roadmap as a picture, with the figures that the page shows. */
final class RoadmapPicture {

    private static final int MOST_GOALS = 60;
    private static final int MOST_ON_PAPER = 2_000;

    private static final Map<Health, Tone> TONES = Map.of(
            Health.ACHIEVED, Tone.ACHIEVED,
            Health.ON_TRACK, Tone.ON_TRACK,
            Health.AT_RISK, Tone.AT_RISK,
            Health.OFF_TRACK, Tone.OFF_TRACK);

    private final RoadmapInView roadmap;
    private final Speech speech;

    private RoadmapPicture(RoadmapInView roadmap, Speech speech) {
        this.roadmap = roadmap;
        this.speech = speech;
    }

    /**
     * What of the roadmap is seen.
     *
     * @param window empty for as much time as there are days
     */
    record Sight(GoalFilter filter, Optional<Chart.Window> window) {

        private static final int MOST_YEARS = 60;

        /** Refuses one end without the other, an end before the beginning, and more time than is ever planned. */
        static Sight of(GoalFilter filter, String from, String to) {
            Optional<LocalDate> first = Parameters.day("from", from);
            Optional<LocalDate> last = Parameters.day("to", to);
            if (first.isEmpty() && last.isEmpty()) {
                return new Sight(filter, Optional.empty());
            }
            LocalDate begin = first.orElseThrow(() -> BadInputException.missingParameter("from"));
            LocalDate end = last.orElseThrow(() -> BadInputException.missingParameter("to"));
            if (end.isBefore(begin) || end.isAfter(begin.plusYears(MOST_YEARS))) {
                throw BadInputException.wrongParameter("to", to);
            }
            return new Sight(filter, Optional.of(new Chart.Window(begin, end)));
        }
    }

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

    static String svg(RoadmapInView roadmap, Sight sight, Speech speech, Look look) {
        Chart chart = new RoadmapPicture(roadmap, speech).chart(sight, MOST_GOALS);
        return SvgPicture.of(chart, look.width(), look.theme());
    }

    static byte[] pdf(RoadmapInView roadmap, Sight sight, Speech speech, Paper paper) {
        return PdfPicture.of(new RoadmapPicture(roadmap, speech).chart(sight, MOST_ON_PAPER), paper);
    }

    private Chart chart(Sight sight, int most) {
        List<GoalView> goals = roadmap.goals();
        int more = goals.size() - most;
        DateTimeFormatter days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(speech.locale());
        return new Chart(
                new Chart.Heading(
                        roadmap.name(),
                        speech.text("picture.day", roadmap.asOf().format(days)),
                        String.join(" \u00b7 ", sight.filter().inWords(speech, roadmap.healthNames()))),
                new Chart.Time(roadmap.asOf(), sight.window()),
                goals.stream().limit(most).map(this::bar).toList(),
                Optional.of(more).filter(count -> count > 0).map(count -> speech.text("picture.more", "" + count)),
                new Chart.Words(
                        speech.locale(),
                        speech.text("csv.column.result"),
                        speech.text("csv.column.delivery"),
                        speech.text("csv.column.pace"),
                        speech.text("calendar.milestone"),
                        speech.text("picture.no.days")));
    }

    private Chart.Bar bar(GoalView goal) {
        Assessment assessment = goal.assessment();
        Chart.Label label = new Chart.Label(
                goal.issue().name().summary(), detail(goal), goal.place().depth());
        Chart.Standing standing = standing(assessment);
        return new Chart.Bar(
                label,
                new Chart.Days(goal.issue().span().start(), goal.issue().span().due()),
                new Chart.Figures(
                        assessment.state().result().map(Share::value),
                        assessment.delivery().share().map(Share::value),
                        assessment.judgement().pace().map(Share::value)),
                standing,
                assessment.plan().milestones().stream()
                        .map(milestone -> new Chart.Mark(
                                milestone.date(), milestone.reachedOn().isPresent()))
                        .toList(),
                told(goal, standing));
    }

    private static String detail(GoalView goal) {
        return Stream.concat(Stream.of(goal.issue().key()), goal.issue().assignee().map(Person::displayName).stream())
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** What is not at work has a stage and no health. */
    private Chart.Standing standing(Assessment assessment) {
        GoalStage stage = assessment.plan().stage();
        if (stage == GoalStage.DRAFT || stage == GoalStage.ARCHIVED) {
            return new Chart.Standing(Tone.QUIET, speech.text("roadmap.stage." + stage.word()));
        }
        Health health = assessment.judgement().health();
        String words = speech.health(health, roadmap.healthNames());
        String share = assessment.attainment().share().map(speech::perCent).orElse("");
        return new Chart.Standing(
                TONES.getOrDefault(health, Tone.QUIET), share.isEmpty() ? words : words + " \u00b7 " + share);
    }

    private String told(GoalView goal, Chart.Standing standing) {
        Assessment assessment = goal.assessment();
        Stream<Optional<String>> figures = Stream.of(
                told("result", assessment.state().result()),
                told("delivery", assessment.delivery().share()),
                told("pace", assessment.judgement().pace()));
        return Stream.concat(
                        Stream.of(goal.issue().key() + " " + goal.issue().name().summary(), standing.words()),
                        figures.flatMap(Optional::stream))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> told(String column, Optional<Share> share) {
        return share.map(known -> speech.text("csv.column." + column) + " " + speech.perCent(known));
    }
}
