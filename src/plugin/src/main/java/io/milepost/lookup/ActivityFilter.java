package io.milepost.lookup;

import io.milepost.domain.Goal;
import io.milepost.domain.Progress;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says which of the activities that a reader sees are wanted. What costs a reading is asked last and only where it is asked
 * for: healths one of the goals, a search one by Jira, a text one of the names of the issues that are left.
 */
public final class ActivityFilter {

    private final GoalSources sources;
    private final People people;
    private final WorkFound search;
    private final GoalStandings goalStandings;

    public ActivityFilter(GoalSources sources, People people, WorkFound search, PlanDay day) {
        this.sources = sources;
        this.people = people;
        this.search = search;
        this.goalStandings = new GoalStandings(sources, day);
    }

    /** @param goals all of the roadmap and all below them, of which the seen ones count */
    List<PlacedActivity> wanted(
            Viewer viewer, Collection<Goal> goals, Set<Long> seenGoals, List<PlacedActivity> seen, LaneFilter filter) {
        List<PlacedActivity> found = filter.leavesActivitiesOut()
                ? seen.stream().filter(byWhatIsStored(filter)).toList()
                : seen;
        Set<String> standings = filter.found().standings();
        if (!standings.isEmpty()) {
            Set<Long> standing = goalStandings.standing(viewer, goals, seenGoals, standings);
            found = found.stream().filter(each -> serves(each, standing)).toList();
        }
        if (filter.found().jql().isPresent()) {
            Set<Long> ids = issues(viewer, filter.found().jql().get(), goals, seenGoals, seen);
            found = found.stream()
                    .filter(each -> ids.contains(each.id()) || servesFound(each, ids, seenGoals))
                    .toList();
        }
        return filter.text().isPresent() ? withText(found, filter.text().get()) : found;
    }

    private Predicate<PlacedActivity> byWhatIsStored(LaneFilter filter) {
        Optional<String> ownerKey =
                filter.owner().map(name -> people.keysOf(List.of(name)).getOrDefault(name, ""));
        return each ->
                (ownerKey.isEmpty() || each.activity().traits().assigneeKey().equals(ownerKey))
                        && (filter.statusIds().isEmpty()
                                || filter.statusIds().contains(each.activity().statusId()))
                        && !(filter.openOnly() && each.activity().progress() == Progress.DONE);
    }

    /** Of those projects alone in which the reader sees something: to name another would be refused. */
    private Set<Long> issues(
            Viewer viewer, String jql, Collection<Goal> goals, Set<Long> seenGoals, List<PlacedActivity> seen) {
        Set<Long> projects = Stream.concat(
                        goals.stream()
                                .filter(goal -> seenGoals.contains(goal.id()))
                                .map(Goal::projectId),
                        seen.stream().map(each -> each.activity().projectId()))
                .filter(id -> id > 0)
                .collect(Collectors.toSet());
        return search.issues(viewer.personKey(), jql, projects);
    }

    private static boolean serves(PlacedActivity each, Set<Long> goals) {
        return each.byGoal().keySet().stream().anyMatch(goals::contains);
    }

    private static boolean servesFound(PlacedActivity each, Set<Long> found, Set<Long> seenGoals) {
        return each.byGoal().keySet().stream().anyMatch(goal -> found.contains(goal) && seenGoals.contains(goal));
    }

    private List<PlacedActivity> withText(List<PlacedActivity> all, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        Map<Long, IssueDetails.Name> names =
                sources.issues().names(all.stream().map(PlacedActivity::id).toList());
        Map<String, Person> owners = people.byKeys(all.stream()
                .flatMap(each -> each.activity().traits().assigneeKey().stream())
                .collect(Collectors.toSet()));
        return all.stream()
                .filter(each -> names.containsKey(each.id()))
                .filter(each -> Stream.concat(
                                Stream.of(
                                        names.get(each.id()).key(),
                                        names.get(each.id()).summary()),
                                owner(each, owners).stream())
                        .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    private static Optional<String> owner(PlacedActivity each, Map<String, Person> owners) {
        return each.activity().traits().assigneeKey().map(owners::get).map(Person::displayName);
    }
}
