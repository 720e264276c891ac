package io.milepost.rest;

import io.milepost.domain.KpiValue;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.result.KpiResult;
import io.milepost.lookup.DayView;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.LaneActivity;
import io.milepost.rest.picture.DayCalendar;
import io.milepost.rest.picture.DayCalendar.Entry;
import io.milepost.rest.picture.DayCalendar.Kind;
import io.milepost.rest.picture.DayCalendar.Look;
import io.milepost.rest.picture.DayCalendar.Period;
import io.milepost.rest.picture.DayCalendar.Scale;
import io.milepost.rest.picture.Picture;
import io.milepost.rest.picture.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calendar of a roadmap as a picture: the entries of the page, in its words. */
record CalendarPicture(Period period, Speech speech) {

    static DayCalendar of(RoadmapReading.OnDays shown, Picture.Heading heading, Speech speech) {
        CalendarPicture picture = new CalendarPicture(shown.period(), speech);
        Stream<Entry> entries = Stream.concat(
                shown.roadmap().goals().stream().flatMap(picture::entries),
                shown.activities().stream()
                        .flatMap(days -> days.items().stream())
                        .map(picture::entry));
        Map<LocalDate, Integer> counts = shown.activities().stream()
                .flatMap(days -> days.days().stream())
                .collect(Collectors.toMap(DayView.Day::day, DayView.Day::activities));
        return new DayCalendar(
                new Picture.Heading(
                        heading.title(), picture.title() + " \u00b7 " + heading.subtitle(), heading.filter()),
                shown.period(),
                entries.toList(),
                counts,
                picture.note(shown.activities()),
                picture.words());
    }

    /** As the page names the month, the quarter or the year. */
    private String title() {
        boolean isYear = period.scale() == Scale.YEAR && period.first().getDayOfYear() == 1;
        if (isYear) {
            return "" + period.first().getYear();
        }
        String first = speech.month(period.first());
        return period.scale() == Scale.MONTH ? first : speech.text("calendar.days", first, speech.month(period.last()));
    }

    private Optional<String> note(Optional<DayView> activities) {
        if (activities.isEmpty()) {
            return Optional.of(speech.text("calendar.past"));
        }
        return Optional.of(activities.get().hidden())
                .filter(hidden -> hidden.activities() > 0)
                .map(hidden -> LaneWords.hiddenBesides(hidden, speech));
    }

    private Stream<Entry> entries(GoalView goal) {
        List<Milestone> milestones = goal.assessment().plan().milestones();
        return Stream.concat(
                IntStream.range(0, milestones.size()).mapToObj(at -> entry(goal, milestones.get(at), at)),
                goal.issue().span().due().stream().map(due -> end(goal, due)));
    }

    private Entry end(GoalView goal, LocalDate due) {
        String name = speech.text("calendar.end", goal.issue().name().summary());
        String told = String.join(", ", goal.issue().key(), name, speech.day(due));
        Tone tone = BarTones.standing(goal);
        return new Entry("goal " + goal.issue().key(), new Look(Kind.GOAL, tone, false), due, due, name, told);
    }

    private Entry entry(GoalView goal, Milestone milestone, int at) {
        LocalDate day = milestone.date();
        String dated = speech.text("roadmap.milestone", milestone.name(), speech.day(day));
        String said = milestone
                .reachedOn()
                .map(reached -> speech.text("roadmap.milestone.reached", dated, speech.day(reached)))
                .orElseGet(() -> expected(goal, milestone, dated));
        boolean isReached = milestone.reachedOn().isPresent();
        return new Entry(
                "milestone " + goal.issue().key() + " " + at,
                new Look(Kind.MILESTONE, tone(day, isReached), isReached),
                day,
                day,
                isReached ? milestone.name() : expected(goal, milestone, milestone.name()),
                String.join(", ", goal.issue().key(), goal.issue().name().summary(), said));
    }

    private Tone tone(LocalDate day, boolean isReached) {
        if (isReached) {
            return Tone.ON_TRACK;
        }
        return day.isBefore(period.today()) ? Tone.OFF_TRACK : Tone.QUIET;
    }

    /** A milestone with the value that is expected then, if one is. */
    private String expected(GoalView goal, Milestone milestone, String called) {
        return milestone
                .expected()
                .map(KpiValue::decimal)
                .flatMap(value ->
                        goal.assessment().firstKpi().map(KpiResult::kpi).map(kpi -> speech.value(value, kpi)))
                .map(value -> speech.text("roadmap.milestone.expected", called, value))
                .orElse(called);
    }

    private Entry entry(LaneActivity activity) {
        LocalDate first = activity.planned().first().orElseThrow();
        LocalDate last = activity.planned().last().orElseThrow();
        String days = first.equals(last)
                ? speech.day(first)
                : speech.text("calendar.days", speech.day(first), speech.day(last));
        String name = activity.issue().name().summary();
        Progress progress = activity.issue().status().progress();
        return new Entry(
                "activity " + activity.issue().key(),
                new Look(Kind.ACTIVITY, LaneBars.tone(progress), false),
                first,
                last,
                name,
                String.join(", ", activity.issue().key(), name, days));
    }

    private DayCalendar.Words words() {
        return new DayCalendar.Words(
                speech.locale(),
                speech.text("calendar.milestone"),
                speech.text("calendar.legend.goal"),
                speech.text("calendar.legend.activity"),
                speech.text("picture.load"),
                speech.text("picture.squares"),
                more -> speech.text("calendar.more", speech.number(more)),
                speech::shortDay,
                count -> speech.counted("calendar.count", count));
    }
}
