package io.milepost.rest;

import io.milepost.domain.Attainment;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Span;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.Kpi;
import io.milepost.domain.plan.Milestone;
import io.milepost.domain.result.KpiResult;
import io.milepost.lookup.ActivityView;
import io.milepost.lookup.Assessment;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.LaneActivity;
import io.milepost.lookup.Person;
import io.milepost.rest.calendar.CalendarFile;
import io.milepost.rest.calendar.DayEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A roadmap's goals, milestones and the days on which activities are due, as people read them in their calendars. */
final class RoadmapCalendar {

    private static final String CALLED = "milepost";

    private final Speech speech;
    private final String baseUrl;
    private final HealthNames healthNames;
    private final List<DayEvent> events = new ArrayList<>();

    private RoadmapCalendar(Speech speech, String baseUrl, HealthNames healthNames) {
        this.speech = speech;
        this.baseUrl = baseUrl;
        this.healthNames = healthNames;
    }

    /** @param activities those whose due dates are wanted */
    static CalendarFile of(
            RoadmapInView roadmap, List<ActivityView> activities, Speech speech, String baseUrl, Instant now) {
        RoadmapCalendar calendar = new RoadmapCalendar(speech, baseUrl, roadmap.healthNames());
        roadmap.goals().forEach(calendar::add);
        activities.forEach(calendar::add);
        return new CalendarFile(roadmap.name(), now, calendar.events);
    }

    /**
     * The activities of lanes, each once, from start to due.
     *
     * @param first what was over before is left out
     */
    static CalendarFile of(
            RoadmapInView roadmap,
            RoadmapInView.Lanes lanes,
            LocalDate first,
            Speech speech,
            String baseUrl,
            Instant now) {
        RoadmapCalendar calendar = new RoadmapCalendar(speech, baseUrl, roadmap.healthNames());
        Map<Long, LaneActivity> each = new LinkedHashMap<>();
        lanes.open().lanes().forEach(open -> open.lane()
                .items()
                .forEach(activity -> each.putIfAbsent(activity.issue().id(), activity)));
        each.values().stream()
                .filter(activity -> activity.planned()
                        .last()
                        .filter(last -> !last.isBefore(first))
                        .isPresent())
                .forEach(calendar::add);
        return new CalendarFile(roadmap.name(), now, calendar.events);
    }

    private void add(GoalView goal) {
        days(goal.issue().span())
                .ifPresent(days -> events.add(new DayEvent(
                        id("goal", goal.issue().id()),
                        days.get(0),
                        days.get(1),
                        new DayEvent.Words(called(goal.issue()), described(goal), speech.text("calendar.goal")),
                        address(goal.issue()))));
        goal.assessment().plan().milestones().forEach(milestone -> add(goal, milestone));
    }

    /** From start to due; one day where only one of them is known, or where they stand the wrong way round. */
    private static Optional<List<LocalDate>> days(Span span) {
        Optional<LocalDate> last = span.due().or(span::start);
        return last.map(
                day -> List.of(span.start().filter(start -> !start.isAfter(day)).orElse(day), day));
    }

    private void add(GoalView goal, Milestone milestone) {
        String summary = milestone.name() + " (" + called(goal.issue()) + ")";
        events.add(new DayEvent(
                id("goal", goal.issue().id()) + "-" + milestone.id(),
                milestone.date(),
                milestone.date(),
                new DayEvent.Words(summary, described(milestone, goal.assessment()), speech.text("calendar.milestone")),
                address(goal.issue())));
    }

    private void add(ActivityView activity) {
        IssueDetails issue = activity.issue();
        issue.span().due().ifPresent(due -> add(issue, due, due));
    }

    private void add(LaneActivity activity) {
        days(activity.planned()).ifPresent(days -> add(activity.issue(), days.get(0), days.get(1)));
    }

    private void add(IssueDetails activity, LocalDate first, LocalDate last) {
        events.add(new DayEvent(
                id("activity", activity.id()),
                first,
                last,
                new DayEvent.Words(called(activity), described(activity), speech.text("calendar.activity")),
                address(activity)));
    }

    private static String id(String kind, long issueId) {
        return CALLED + "-" + kind + "-" + issueId;
    }

    private static String called(IssueDetails issue) {
        return issue.key() + " " + issue.name().summary();
    }

    private String address(IssueDetails issue) {
        return baseUrl + "/browse/" + issue.key();
    }

    private String described(GoalView goal) {
        Assessment assessment = goal.assessment();
        return lines(List.of(
                line("health", Optional.of(speech.health(assessment.judgement().health(), healthNames))),
                line(
                        "attainment",
                        Optional.of(assessment.attainment())
                                .flatMap(Attainment::share)
                                .map(speech::perCent)),
                line("delivery", assessment.delivery().share().map(speech::perCent)),
                line("result", assessment.state().result().map(speech::perCent)),
                line("pace", assessment.judgement().pace().map(speech::perCent)),
                line("owner", goal.issue().assignee().map(Person::displayName))));
    }

    private String described(Milestone milestone, Assessment assessment) {
        Optional<Kpi> kpi = assessment.firstKpi().map(KpiResult::kpi);
        Optional<String> expected = milestone
                .expected()
                .map(KpiValue::decimal)
                .flatMap(value -> kpi.map(measured -> measured.name() + " " + speech.value(value, measured)));
        return lines(List.of(
                expected.map(value -> speech.text("calendar.expected", value)),
                milestone.reachedOn().map(day -> speech.text("calendar.reached", day.toString()))));
    }

    private String described(IssueDetails activity) {
        return lines(List.of(
                line("status", Optional.of(activity.status().name())),
                line("assignee", activity.assignee().map(Person::displayName))));
    }

    private Optional<String> line(String column, Optional<String> value) {
        return value.map(known -> speech.text("csv.column." + column) + ": " + known);
    }

    private static String lines(List<Optional<String>> lines) {
        return lines.stream().flatMap(Optional::stream).collect(Collectors.joining("\n"));
    }
}
