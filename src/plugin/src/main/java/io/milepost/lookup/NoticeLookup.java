package io.milepost.lookup;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.milepost.domain.Goal;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a person was told of: only his own, only of goals that he may see at this moment, and only of the kinds that
 * he wants to hear of. What is left out is not counted either.
 */
public final class NoticeLookup {

    /** Nobody looks further back than this. */
    private static final int MOST = 1_000;

    private final NoticeRecords records;
    private final GoalSources sources;
    private final People people;

    public NoticeLookup(NoticeRecords records, GoalSources sources, People people) {
        this.records = records;
        this.sources = sources;
        this.people = people;
    }

    /** The newest first; for nobody in particular there are none. */
    public NoticePage page(Viewer viewer, boolean unreadOnly, int start, int limit) {
        List<Notice> all = seen(viewer, unreadOnly);
        List<Notice> part = all.stream().skip(start).limit(limit).toList();
        int unread = (int) all.stream().filter(notice -> !notice.read()).count();
        return new NoticePage(all.size(), unread, views(part));
    }

    public int unread(Viewer viewer) {
        return seen(viewer, true).size();
    }

    /** Those of these that the person may see and wants to hear of. */
    public List<NoticeView> views(Viewer viewer, Collection<Notice> notices, NoticeChoice choice) {
        return views(seen(viewer, notices, choice));
    }

    private List<Notice> seen(Viewer viewer, boolean unreadOnly) {
        return viewer.personKey()
                .map(person -> seen(viewer, records.newest(person, unreadOnly, MOST), records.choiceOf(person)))
                .orElse(List.of());
    }

    private List<Notice> seen(Viewer viewer, Collection<Notice> notices, NoticeChoice choice) {
        List<Notice> wanted =
                notices.stream().filter(notice -> choice.wants(notice.kind())).toList();
        Set<Long> goals = sources.visibility().seenOf(viewer, goalIds(wanted));
        Set<Long> stored = sources.records().byIds(goals).keySet();
        return wanted.stream()
                .filter(notice -> stored.contains(notice.goalId()))
                .toList();
    }

    private List<NoticeView> views(List<Notice> notices) {
        Set<Long> goals = goalIds(notices);
        Map<Long, IssueDetails> details = sources.issues().details(goals);
        Map<Long, HealthNames> names = healthNames(goals);
        Map<String, Person> known = people.byKeys(notices.stream()
                .flatMap(each -> each.fact().byPersonKey().stream())
                .collect(toSet()));
        return notices.stream()
                .filter(notice -> details.containsKey(notice.goalId()))
                .map(notice -> new NoticeView(
                        notice, details.get(notice.goalId()), names.get(notice.goalId()), by(notice, known)))
                .toList();
    }

    private static Optional<Person> by(Notice notice, Map<String, Person> known) {
        return notice.fact().byPersonKey().map(key -> known.getOrDefault(key, new Person(key, key)));
    }

    private Map<Long, HealthNames> healthNames(Set<Long> goalIds) {
        Map<Long, Goal> goals = sources.records().byIds(goalIds);
        Set<Long> projects = goals.values().stream().map(Goal::projectId).collect(toSet());
        Map<Long, Revision<PlanRules>> rules = sources.plans().rulesAt(PlanRecords.EVER, projects);
        Map<Long, HealthNames> names =
                new HashMap<>(goalIds.stream().collect(toMap(id -> id, id -> HealthNames.STANDARD)));
        goals.forEach((id, goal) -> Optional.ofNullable(rules.get(goal.projectId()))
                .ifPresent(revision -> names.put(id, revision.content().healthNames())));
        return names;
    }

    private static Set<Long> goalIds(Collection<Notice> notices) {
        return notices.stream().map(Notice::goalId).collect(toSet());
    }
}
