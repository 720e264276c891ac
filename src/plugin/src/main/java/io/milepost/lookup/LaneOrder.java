package io.milepost.lookup;

import io.milepost.domain.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sorts the activities of a lane. By name costs a reading of all their issues, by owner one of all their assignees. */
final class LaneOrder {

    private static final Comparator<PlacedActivity> BY_ID = Comparator.comparingLong(PlacedActivity::id);
    private static final Comparator<PlacedActivity> BY_START = by(Span::first, Span::last);
    private static final Comparator<PlacedActivity> BY_DUE = by(Span::last, Span::first);

    private final Issues issues;
    private final People people;

    LaneOrder(Issues issues, People people) {
        this.issues = issues;
        this.people = people;
    }

    /** @param goalRanks what puts goals into this order, the least first */
    List<PlacedActivity> sorted(List<PlacedActivity> all, LaneSort sort, Map<Long, BigDecimal> goalRanks) {
        return switch (sort) {
            case DUE -> sorted(all, BY_DUE);
            case NAME -> byName(all);
            case OWNER -> byOwner(all);
            case HEALTH, GAP -> sorted(all, byGoals(goalRanks));
            case PLAN, START -> sorted(all, BY_START);
        };
    }

    /** By their first days, and by their last ones where these are the same. */
    static List<PlacedActivity> byStart(List<PlacedActivity> all) {
        return sorted(all, BY_START);
    }

    private static List<PlacedActivity> sorted(List<PlacedActivity> all, Comparator<PlacedActivity> order) {
        List<PlacedActivity> sorted = new ArrayList<>(all);
        sorted.sort(order);
        return sorted;
    }

    private List<PlacedActivity> byName(List<PlacedActivity> all) {
        Map<Long, IssueDetails.Name> names =
                issues.names(all.stream().map(PlacedActivity::id).toList());
        return sorted(
                all,
                Comparator.comparing(
                                (PlacedActivity each) -> names.containsKey(each.id())
                                        ? names.get(each.id()).summary()
                                        : "",
                                String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(BY_ID));
    }

    /** Nobody's at the end. */
    private List<PlacedActivity> byOwner(List<PlacedActivity> all) {
        Map<String, Person> persons = people.byKeys(
                all.stream().map(LaneOrder::owner).filter(Objects::nonNull).collect(Collectors.toSet()));
        Function<PlacedActivity, String> name = each -> Optional.ofNullable(owner(each))
                .map(key -> persons.containsKey(key) ? persons.get(key).displayName() : key)
                .orElse(null);
        return sorted(
                all,
                Comparator.comparing(name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
                        .thenComparing(BY_START));
    }

    /** By the first of the goals that an activity serves; what serves none that has a rank comes last. */
    private static Comparator<PlacedActivity> byGoals(Map<Long, BigDecimal> ranks) {
        Function<PlacedActivity, BigDecimal> first = each -> each.byGoal().keySet().stream()
                .map(ranks::get)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return Comparator.comparing(first, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(BY_START);
    }

    private static String owner(PlacedActivity each) {
        return each.activity().traits().assigneeKey().orElse(null);
    }

    /** What has no day of the sort comes last. */
    private static Comparator<PlacedActivity> by(
            Function<Span, Optional<LocalDate>> first, Function<Span, Optional<LocalDate>> second) {
        return Comparator.comparing((PlacedActivity each) -> day(each, first))
                .thenComparing(each -> day(each, second))
                .thenComparing(BY_ID);
    }

    private static LocalDate day(PlacedActivity each, Function<Span, Optional<LocalDate>> end) {
        return end.apply(each.activity().traits().planned()).orElse(LocalDate.MAX);
    }
}
