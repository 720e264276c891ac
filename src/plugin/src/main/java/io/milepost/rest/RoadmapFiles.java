package io.milepost.rest;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.ActivityPage;
import io.milepost.lookup.ActivityView;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.LaneOpening;
import io.milepost.lookup.Readers;
import io.milepost.lookup.Viewer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.core.StreamingOutput;

/** Makes files of a roadmap that people read outside of Jira, for whoever is to read them. */
public final class RoadmapFiles {

    static final String CALENDAR = "text/calendar;charset=utf-8";

    /** What is due longer ago is of no use to a calendar. */
    private static final int DAYS_BACK = 90;

    private final RoadmapReading roadmaps;
    private final GoalLookup goals;
    private final Readers readers;
    private final I18nResolver texts;
    private final ApplicationProperties jira;
    private final Clock clock;

    public RoadmapFiles(
            RoadmapReading roadmaps,
            GoalLookup goals,
            Readers readers,
            I18nResolver texts,
            ApplicationProperties jira,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.goals = goals;
        this.readers = readers;
        this.texts = texts;
        this.jira = jira;
        this.clock = clock;
    }

    /** For spreadsheets. */
    RoadmapRows rows(Viewer viewer, RoadmapParameters wanted, Speech speech) {
        return new RoadmapRows(matching(viewer, wanted, speech), speech);
    }

    /** What matches: for files of rows. */
    RoadmapInView matching(Viewer viewer, RoadmapParameters wanted, Speech speech) {
        return roadmaps.matching(viewer, wanted, speech.locale());
    }

    /** What a page shows, as a timeline, a calendar or a board. */
    RoadmapPicture picture(Viewer viewer, SightParameters wanted, Speech speech, Extent extent) {
        Locale locale = speech.locale();
        return switch (wanted.mode()) {
            case TIMELINE -> timeline(viewer, wanted, speech, extent.rows());
            case CALENDAR -> RoadmapPicture.ofCalendar(
                    roadmaps.onDays(viewer, wanted, locale, extent::perDay), wanted, speech);
            case BOARD -> RoadmapPicture.ofBoard(
                    roadmaps.onBoard(viewer, wanted, locale, LaneOpening.ofEach(extent.cards())),
                    wanted,
                    speech,
                    extent.cards());
        };
    }

    private RoadmapPicture timeline(Viewer viewer, SightParameters wanted, Speech speech, int most) {
        RoadmapInView roadmap = roadmaps.seen(viewer, wanted, speech.locale(), most);
        Set<String> opened = wanted.openedGoals();
        List<GoalView> goals = roadmap.goals().stream()
                .filter(goal -> opened.contains(goal.issue().key()))
                .toList();
        boolean areKept = !wanted.isPast() && !goals.isEmpty();
        Map<Long, ActivityPage> read = areKept ? this.goals.ownActivities(viewer, goals, most) : Map.of();
        Map<Long, Optional<ActivityPage>> own = goals.stream()
                .map(goal -> goal.issue().id())
                .collect(Collectors.toMap(id -> id, id -> Optional.ofNullable(read.get(id))));
        return RoadmapPicture.ofTimeline(roadmap, own, wanted, speech, most);
    }

    /** In the language of who is asking. */
    Speech ofReader() {
        return Speech.of(texts, readers.current().locale());
    }

    Speech in(Locale locale) {
        return new Speech(texts, locale);
    }

    String calendar(Viewer viewer, RoadmapInView roadmap, boolean withActivities, Speech speech) {
        LocalDate first = roadmap.asOf().minusDays(DAYS_BACK);
        if (roadmap.lanes().isPresent()) {
            RoadmapInView.Lanes lanes = roadmap.lanes().get();
            return RoadmapCalendar.of(roadmap, lanes, first, speech, baseUrl(), clock.instant())
                    .text();
        }
        List<ActivityView> activities = withActivities ? activities(viewer, roadmap, first) : List.of();
        return RoadmapCalendar.of(roadmap, activities, speech, baseUrl(), clock.instant())
                .text();
    }

    private List<ActivityView> activities(Viewer viewer, RoadmapInView roadmap, LocalDate first) {
        return goals.activitiesOf(viewer, roadmap.goals()).stream()
                .filter(activity -> activity.issue()
                        .span()
                        .due()
                        .filter(due -> !due.isBefore(first))
                        .isPresent())
                .toList();
    }

    /** Where people find this Jira. */
    String baseUrl() {
        return jira.getBaseUrl(UrlMode.CANONICAL);
    }

    static StreamingOutput bytes(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
