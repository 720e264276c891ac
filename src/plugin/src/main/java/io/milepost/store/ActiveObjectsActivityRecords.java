package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Activity;
import io.milepost.domain.Delivery;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import io.milepost.lookup.ActivityFact;
import io.milepost.lookup.ActivityRecords;
import io.milepost.lookup.PlacedActivity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads where activities stand for roadmaps: ten thousand cost no more statements than ten.
 * Those of which nothing is stored yet are open, without days and lanes.
 */
public final class ActiveObjectsActivityRecords implements ActivityRecords {

    private static final String ALWAYS =
            "c.{ACTIVITY_ID}, c.{GOAL_ID}, c.{WEIGHT}, c.{DONE}, a.{START_DAY}, a.{DUE_DAY}";
    private static final int AFTER_ALWAYS = 7;
    private static final Map<ActivityFact, String> COLUMNS = Map.of(
            ActivityFact.PROJECT, "a.{PROJECT_ID}",
            ActivityFact.PROGRESS, "a.{PROGRESS}",
            ActivityFact.STATUS, "a.{STATUS_ID}",
            ActivityFact.ASSIGNEE, "a.{ASSIGNEE_KEY}",
            ActivityFact.LANES, "a.{LANES}");

    private final WayToDatabase database;

    public ActiveObjectsActivityRecords(ActiveObjects ao) {
        this.database = new WayToDatabase(ao);
    }

    @Override
    public List<PlacedActivity> contributingTo(Collection<Long> goalIds, Set<ActivityFact> facts) {
        return database.by(ContributionRow.class)
                .map(sql -> new Reading(sql, facts).read(goalIds))
                .orElse(List.of());
    }

    /** Of one question. */
    private static final class Reading {

        private final PlainSql sql;
        private final List<ActivityFact> facts;
        private final LanesText lanes = new LanesText();

        Reading(PlainSql sql, Set<ActivityFact> facts) {
            this.sql = sql;
            this.facts = facts.stream().sorted().toList();
        }

        /** Parts of the same activity stand beside each other once they are sorted. */
        List<PlacedActivity> read(Collection<Long> goalIds) {
            List<PlacedActivity> parts = new ArrayList<>();
            IdSlices.shortOf(goalIds).forEach(slice -> parts.addAll(parts(slice)));
            parts.sort(Comparator.comparingLong(PlacedActivity::id));
            List<PlacedActivity> found = new ArrayList<>(parts.size());
            for (PlacedActivity part : parts) {
                int last = found.size() - 1;
                if (last >= 0 && found.get(last).id() == part.id()) {
                    found.set(last, found.get(last).joinedWith(part));
                } else {
                    found.add(part);
                }
            }
            return found;
        }

        private List<PlacedActivity> parts(List<Long> goals) {
            return sql.query(
                    ContributionRow.class,
                    "SELECT " + ALWAYS
                            + facts.stream()
                                    .map(fact -> ", " + COLUMNS.get(fact))
                                    .collect(Collectors.joining())
                            + " FROM # c LEFT JOIN " + sql.name(ActivityRow.class)
                            + " a ON a.{ACTIVITY_ID} = c.{ACTIVITY_ID} WHERE "
                            + IdSlices.isIn("c.{GOAL_ID}", goals),
                    goals,
                    this::part);
        }

        private PlacedActivity part(ResultSet row) throws SQLException {
            Span planned = new Span(ActivityRows.day(row, 5), ActivityRows.day(row, 6));
            return new PlacedActivity(
                    activity(row, planned), Map.of(row.getLong(2), new Delivery(row.getLong(3), row.getLong(4))));
        }

        private Activity activity(ResultSet row, Span planned) throws SQLException {
            Optional<String> assignee = Optional.ofNullable(text(row, ActivityFact.ASSIGNEE));
            return new Activity(
                    row.getLong(1),
                    number(row, ActivityFact.PROJECT),
                    ActivityRows.progress(number(row, ActivityFact.PROGRESS)),
                    Objects.requireNonNullElse(text(row, ActivityFact.STATUS), ""),
                    new Traits(planned, assignee, lanes.read(text(row, ActivityFact.LANES))));
        }

        private long number(ResultSet row, ActivityFact fact) throws SQLException {
            int index = facts.indexOf(fact);
            return index < 0 ? 0 : row.getLong(AFTER_ALWAYS + index);
        }

        private String text(ResultSet row, ActivityFact fact) throws SQLException {
            int index = facts.indexOf(fact);
            return index < 0 ? null : row.getString(AFTER_ALWAYS + index);
        }
    }
}
