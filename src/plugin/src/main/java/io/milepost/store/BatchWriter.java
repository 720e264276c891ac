package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Contribution;
import io.milepost.domain.Delivery;
import io.milepost.domain.ParentLink;
import io.milepost.recalculation.Changes;
import io.milepost.recalculation.GoalShift;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;

/** Writes one batch inside the transaction that is open, with a fixed number of statements. */
final class BatchWriter {

    private final PlainSql sql;
    private final long batchId;
    private final Changes changes;

    BatchWriter(ActiveObjects ao, Changes changes) {
        BatchRow batch = ao.create(
                BatchRow.class,
                new DBParam("APPLIED_MILLIS", changes.stamp().at().toEpochMilli()),
                new DBParam("RULE_VERSION", changes.stamp().ruleVersion()));
        this.sql = new PlainSql(batch);
        this.batchId = batch.getId();
        this.changes = changes;
    }

    void write() {
        addGoals();
        replaceContributions();
        ActivityRows.replace(sql, changes.activities());
        DependencyRows.replace(sql, changes.activities().successors());
        ActivityValueRows.replace(sql, changes.kpis().values());
        MeasurementWriter.append(sql, changes.kpis().measurements());
        replaceLinks();
        moveGoals();
        keepFields();
        shiftGoals();
        new LedgerWriter(sql, batchId).write(changedTotals(), changes.shifts());
        removeGoals();
    }

    private void addGoals() {
        sql.batch(
                GoalRow.class,
                "INSERT INTO # ({GOAL_ID}, {PROJECT_ID}, {OWN_WEIGHT}, {OWN_DONE}, {TOTAL_WEIGHT}, {TOTAL_DONE},"
                        + " {CALCULATED_MILLIS}) VALUES (?, ?, 0, 0, 0, 0, ?)",
                changes.goals().added().entrySet(),
                (row, goal) -> row.number(goal.getKey()).number(goal.getValue()).number(millis()));
    }

    private void replaceContributions() {
        sql.batch(
                ContributionRow.class,
                "DELETE FROM # WHERE {ACTIVITY_ID} = ? AND {GOAL_ID} = ?",
                both(changes.removed(), changes.set()),
                (row, part) -> row.number(part.activityId()).number(part.goalId()));
        sql.batch(
                ContributionRow.class,
                "INSERT INTO # ({ACTIVITY_ID}, {GOAL_ID}, {PATH}, {SHARE_MILLIONTHS}, {WEIGHT}, {DONE},"
                        + " {STANDARD_WEIGHT}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                changes.set(),
                (row, part) -> row.number(part.activityId())
                        .number(part.goalId())
                        .text(part.path().word())
                        .number(part.share().millionths())
                        .number(part.delivery().weight())
                        .number(part.delivery().done())
                        .flag(part.standardWeight()));
    }

    private static List<Contribution> both(List<Contribution> one, List<Contribution> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private void replaceLinks() {
        Map<Long, List<ParentLink>> links = changes.goals().links();
        sql.batch(
                ParentLinkRow.class, "DELETE FROM # WHERE {GOAL_ID} = ?", links.keySet(), PlainSql.Parameters::number);
        sql.batch(
                ParentLinkRow.class,
                "INSERT INTO # ({LINK_ID}, {GOAL_ID}, {PARENT_ID}) VALUES (?, ?, ?)",
                links.values().stream().flatMap(Collection::stream).toList(),
                (row, link) -> row.number(link.linkId()).number(link.goalId()).number(link.parentId()));
    }

    private void moveGoals() {
        sql.batch(
                GoalRow.class,
                "UPDATE # SET {PROJECT_ID} = ? WHERE {GOAL_ID} = ?",
                new TreeMap<>(changes.goals().moved()).entrySet(),
                (row, goal) -> row.number(goal.getValue()).number(goal.getKey()));
    }

    private void keepFields() {
        sql.batch(
                GoalRow.class,
                "UPDATE # SET {VALUE_FIELDS} = ? WHERE {GOAL_ID} = ?",
                new TreeMap<>(changes.kpis().fields()).entrySet(),
                (row, goal) -> row.text(joined(goal.getValue())).number(goal.getKey()));
    }

    private static String joined(Set<String> fields) {
        return fields.isEmpty() ? null : fields.stream().sorted().collect(Collectors.joining(" "));
    }

    /** By ascending id, so that two transactions never wait for each other. */
    private void shiftGoals() {
        sql.batch(
                GoalRow.class,
                "UPDATE # SET {OWN_WEIGHT} = {OWN_WEIGHT} + ?, {OWN_DONE} = {OWN_DONE} + ?,"
                        + " {TOTAL_WEIGHT} = {TOTAL_WEIGHT} + ?, {TOTAL_DONE} = {TOTAL_DONE} + ?, "
                        + StateColumns.assigned()
                        + ", {CALCULATED_MILLIS} = ? WHERE {GOAL_ID} = ?",
                new TreeMap<>(changes.shifts()).entrySet(),
                (row, goal) -> {
                    GoalShift shift = goal.getValue();
                    row.number(shift.own().weight()).number(shift.own().done());
                    row.number(shift.total().weight()).number(shift.total().done());
                    StateColumns.bind(row, shift.change().after());
                    row.number(millis()).number(goal.getKey());
                });
    }

    /** Read after the update and inside its transaction, so that the ledger tells the sums that are truly stored. */
    private Map<Long, Delivery> changedTotals() {
        List<Long> changed = changes.shifts().entrySet().stream()
                .filter(goal -> goal.getValue().change().isTold())
                .map(Map.Entry::getKey)
                .toList();
        Map<Long, Delivery> totals = new TreeMap<>();
        IdSlices.of(changed)
                .forEach(slice -> sql.query(
                        GoalRow.class,
                        "SELECT {GOAL_ID}, {TOTAL_WEIGHT}, {TOTAL_DONE} FROM # WHERE "
                                + IdSlices.isIn("{GOAL_ID}", slice),
                        slice,
                        row -> totals.put(row.getLong(1), new Delivery(row.getLong(2), row.getLong(3)))));
        return totals;
    }

    private void removeGoals() {
        sql.batch(
                GoalRow.class,
                "DELETE FROM # WHERE {GOAL_ID} = ?",
                new ArrayList<>(changes.goals().removed()),
                PlainSql.Parameters::number);
    }

    private long millis() {
        return changes.stamp().at().toEpochMilli();
    }
}
