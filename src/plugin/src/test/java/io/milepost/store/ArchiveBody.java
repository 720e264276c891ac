package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.Drift;
import io.milepost.domain.Goal;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.Path;
import io.milepost.domain.Share;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.SearchFailure;
import io.milepost.domain.plan.SearchFailure.Reason;
import io.milepost.planning.archive.ArchiveRefusedException;
import io.milepost.planning.archive.ArchiveTable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an archive takes of the tables and puts into them on every database. */
abstract class ArchiveBody extends OpenTables {

    private ActiveObjectsArchiveTables archive;

    @BeforeEach
    void openArchive() {
        archive = new ActiveObjectsArchiveTables(tables.ao());
    }

    /** A row in every table, in some of them more than one page. */
    private void fill() {
        new ActiveObjectsSettingRecords(tables.ao()).write(Map.of("rules.version", "7", "rules.goal-types", "1,2"));
        tables.ao()
                .create(
                        PlanRulesRow.class,
                        new DBParam("PROJECT_ID", 7L),
                        new DBParam("VERSION", 1),
                        new DBParam("SLOT", "7/1"),
                        new DBParam("SAVED_MILLIS", 5L),
                        new DBParam("PERSON_KEY", "anna"),
                        new DBParam("DOCUMENT", "{\"ü\":\"\\u0000 \\\" zł\"}"));
        tables.ao()
                .create(
                        GoalPlanRow.class,
                        new DBParam("GOAL_ID", 1L),
                        new DBParam("VERSION", 1),
                        new DBParam("SLOT", "1/1"),
                        new DBParam("SAVED_MILLIS", 5L),
                        new DBParam("DOCUMENT", "x".repeat(100_000)));
        new ActiveObjectsActivityShares(tables.ao()).set(11, 1, Optional.of(Share.ofMillionths(250_000)));
        new ActiveObjectsSearchFailures(tables.ao())
                .change(
                        List.of(),
                        Map.of(new KpiKey(1, "cost"), new SearchFailure(Reason.BROKEN, LocalDate.parse("2027-01-01"))));
        new ActiveObjectsRunLog(tables.ao())
                .keep(Drift.of(
                        Drift.Kind.NIGHT,
                        Instant.EPOCH,
                        9,
                        2,
                        Map.of(1L, OptionalLong.of(-5), 2L, OptionalLong.empty())));
        tables.ao()
                .create(
                        ActivityRow.class,
                        new DBParam("ACTIVITY_ID", 11L),
                        new DBParam("PROJECT_ID", 7L),
                        new DBParam("DUE_DAY", 20_000L),
                        new DBParam("PROGRESS", 500_000L),
                        new DBParam("ASSIGNEE_KEY", "anna"),
                        new DBParam("LANES", "channel=za%C5%BC%C3%B3%C5%82%C4%87"));
        tables.ao().create(DependencyRow.class, new DBParam("PREDECESSOR_ID", 11L), new DBParam("SUCCESSOR_ID", 12L));
        tables.ao()
                .create(
                        PushRow.class,
                        new DBParam("KEY_HASH", "ab"),
                        new DBParam("REQUEST_HASH", "cd"),
                        new DBParam("ANSWER", "{}"),
                        new DBParam("SAVED_MILLIS", 1L));
        for (int count = 0; count < 3; count++) {
            tables.ao().create(BatchRow.class, new DBParam("APPLIED_MILLIS", 1L), new DBParam("RULE_VERSION", 1L));
        }
        tables.ao().deleteWithSQL(BatchRow.class, "ID = ?", 2L);
        tables.ao()
                .create(
                        LedgerCauseRow.class,
                        new DBParam("GOAL_ID", 1L),
                        new DBParam("BATCH_ID", 3L),
                        new DBParam("KIND", "transition"),
                        new DBParam("ISSUE_ID", 11L));
        for (int count = 0; count < 4_001; count++) {
            tables.ao()
                    .create(
                            ParentLinkRow.class,
                            new DBParam("LINK_ID", (long) count),
                            new DBParam("GOAL_ID", 1L),
                            new DBParam("PARENT_ID", 2L));
        }
        store.apply(goals(List.of(1L, 2L)));
    }

    private Map<ArchiveTable, List<List<Object>>> everything() {
        Map<ArchiveTable, List<List<Object>>> all = new LinkedHashMap<>();
        archive.tables().forEach(table -> {
            all.put(table, new ArrayList<>());
            archive.read(table, all.get(table)::add);
        });
        return all;
    }

    private static Map<String, Long> highestIds(Map<ArchiveTable, List<List<Object>>> rows) {
        Map<String, Long> highest = new HashMap<>();
        rows.forEach((table, all) -> all.stream()
                .map(row -> row.get(0))
                .filter(Long.class::isInstance)
                .forEach(id -> highest.merge(table.name(), (Long) id, Math::max)));
        return highest;
    }

    private void replaceBy(Map<ArchiveTable, List<List<Object>>> rows) {
        archive.replaceAll(
                highestIds(rows), taker -> rows.forEach((table, all) -> all.forEach(row -> taker.take(table, row))));
    }

    @Test
    void everyTableComesBackRowByRowWithTheIdsItHad() {
        fill();
        Map<ArchiveTable, List<List<Object>>> before = everything();
        assertThat(before.get(table("parentLink"))).hasSize(4_001);
        assertThat(before.get(table("batch")).stream().map(row -> row.get(0))).doesNotContain(2L);

        replaceBy(Map.of());
        assertThat(everything().values()).allMatch(List::isEmpty);

        replaceBy(before);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void tablesThatNeverHeldARowTakeAnArchiveAsWell() {
        fill();
        Map<ArchiveTable, List<List<Object>>> before = everything();
        tables.close();
        tables = open();
        archive = new ActiveObjectsArchiveTables(tables.ao());
        replaceBy(before);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void theSecretOfThisJiraGoesIntoNoFileAndIsReplacedByNone() {
        String secret = new ActiveObjectsTokenSecret(tables.ao()).secret();
        assertThat(everything().get(table("setting"))).isEmpty();
        archive.replaceAll(
                Map.of(),
                taker -> taker.take(table("setting"), List.of(ActiveObjectsTokenSecret.NAME, "somebody else's")));
        assertThat(new ActiveObjectsTokenSecret(tables.ao()).secret()).isEqualTo(secret);
    }

    @Test
    void rowsThatAreNewAfterwardsGetIdsBehindThoseOfTheArchive() {
        fill();
        replaceBy(everything());
        long highest = tables.ao().count(ParentLinkRow.class);
        ParentLinkRow next = tables.ao()
                .create(
                        ParentLinkRow.class,
                        new DBParam("LINK_ID", 1L),
                        new DBParam("GOAL_ID", 1L),
                        new DBParam("PARENT_ID", 2L));
        assertThat(next.getId()).isGreaterThan(highest);
    }

    @Test
    void whatOnlyKeepsRowsUniqueIsMadeAgain() {
        fill();
        replaceBy(everything());
        assertThat(tables.ao().find(GoalPlanRow.class, Query.select())[0].getSlot())
                .isEqualTo("1/1");
        assertThat(tables.ao().find(ActivityShareRow.class, Query.select())[0].getSlot())
                .isEqualTo("11/1");
        assertThat(tables.ao().find(SearchFailureRow.class, Query.select())[0].getSlot())
                .isEqualTo("1/cost");
    }

    @Test
    void anArchiveThatBreaksOffInTheMiddleLeavesEverythingAsItWas() {
        fill();
        Map<ArchiveTable, List<List<Object>>> before = everything();
        assertThatThrownBy(() -> archive.replaceAll(Map.of(), taker -> {
                    before.forEach((table, all) -> all.forEach(row -> taker.take(table, row)));
                    throw new IllegalStateException("the disk is gone");
                }))
                .hasStackTraceContaining("the disk is gone");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void rowsOfWhichTheDatabaseTakesOnlyOneAreRefusedAndNothingChanges() {
        fill();
        Map<ArchiveTable, List<List<Object>>> before = everything();
        Map<ArchiveTable, List<List<Object>>> twice = new LinkedHashMap<>(before);
        List<Object> plan = new ArrayList<>(before.get(table("goalPlan")).get(0));
        plan.set(0, 999L);
        twice.put(table("goalPlan"), List.of(before.get(table("goalPlan")).get(0), plan));
        assertThatThrownBy(() -> replaceBy(twice)).isInstanceOf(ArchiveRefusedException.class);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatTheStoresAnswerIsTheSameAsBefore() {
        node.request(world.create(1, EPIC));
        node.request(world.create(2, STORY));
        node.request(world.link(2, 1, Path.EPIC));
        node.work();
        List<Goal> goals = store.allGoals();
        List<LedgerEntry> entries = ledger.page(1, 0, 10);
        assertThat(entries).isNotEmpty();
        Map<ArchiveTable, List<List<Object>>> before = everything();
        replaceBy(Map.of());
        assertThat(store.allGoals()).isEmpty();
        replaceBy(before);
        assertThat(store.allGoals()).isEqualTo(goals);
        assertThat(ledger.page(1, 0, 10)).isEqualTo(entries);
    }

    private ArchiveTable table(String name) {
        return archive.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
