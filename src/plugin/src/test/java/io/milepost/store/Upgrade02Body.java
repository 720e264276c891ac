package io.milepost.store;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.STORY;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ModelVersion;
import io.milepost.domain.Activity;
import io.milepost.domain.FullRun;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.RuleStamp;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import io.milepost.recalculation.IssueWorld;
import io.milepost.recalculation.TestNode;
import io.milepost.store.upgrade.Upgrade02StoreActivities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of tables that tell of activities only what they contribute. */
abstract class Upgrade02Body extends FreshTables {

    private static final List<Class<? extends RawEntity<?>>> BEFORE = List.of(
            GoalRow.class,
            ContributionRow.class,
            ParentLinkRow.class,
            ActivityValueRow.class,
            BatchRow.class,
            LedgerEntryRow.class,
            LedgerCauseRow.class,
            SettingRow.class);

    private ActiveObjectsGoalStore store;

    @Override
    TestTables open() {
        return openEarlier(BEFORE);
    }

    @BeforeEach
    void upgradeTablesWithRows() {
        fill(tables.ao());
        new Upgrade02StoreActivities().upgrade(ModelVersion.valueOf("1"), tables.ao());
        tables.migrate();
        store = new ActiveObjectsGoalStore(tables.ao());
    }

    /** A contribution, and a full recalculation after it. */
    private static void fill(ActiveObjects ao) {
        ao.create(
                ContributionRow.class,
                new DBParam("ACTIVITY_ID", 3L),
                new DBParam("GOAL_ID", 2L),
                new DBParam("PATH", "epic"),
                new DBParam("SHARE_MILLIONTHS", 1_000_000L),
                new DBParam("WEIGHT", 1_000_000L),
                new DBParam("DONE", 0L),
                new DBParam("STANDARD_WEIGHT", false));
        new ActiveObjectsRunLog(ao).record(new FullRun(new RuleStamp(Instant.EPOCH, RULES.version()), 2, 0, 5));
        new ActiveObjectsSettingRecords(ao).write(Map.of("rules.goal-types", EPIC));
    }

    @Test
    void forgetTheLastFullRecalculationAndNothingElse() {
        assertThat(new ActiveObjectsRunLog(tables.ao()).lastFullRun()).isEmpty();
        assertThat(new ActiveObjectsSettingRecords(tables.ao()).read("rules.")).containsEntry("rules.goal-types", EPIC);
        assertThat(store.contributionsBy(Set.of(3L))).hasSize(1);
    }

    @Test
    void knowWhereActivitiesStandAfterTheFullRecalculationThatIsDue() {
        IssueWorld world = new IssueWorld();
        Span due = new Span(Optional.empty(), Optional.of(LocalDate.of(2027, 6, 30)));
        world.create(2, EPIC);
        world.create(3, STORY);
        world.link(3, 2, Path.EPIC);
        world.plan(3, due);

        assertThat(new TestNode(world, store, RULES).recalculateAll())
                .map(FullRun::differences)
                .contains(0L);

        Traits traits = new Traits(due, Optional.empty(), Map.of());
        assertThat(store.activitiesBy(Set.of(3L))).containsExactly(new Activity(3, 1, Progress.TO_DO, "TO_DO", traits));
    }
}
