package io.milepost.store;

import java.util.List;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** The tables that version 0.1 made, as far as later versions changed them. */
final class EarlierTables {

    private EarlierTables() {}

    static final List<Class<? extends RawEntity<?>>> OF_0_1 = List.of(
            GoalOf01.class,
            ContributionOf01.class,
            LedgerEntryOf01.class,
            ParentLinkRow.class,
            BatchRow.class,
            LedgerCauseOf01.class,
            SettingRow.class);

    /** A goal with its sums. */
    @Table("GOAL")
    public interface GoalOf01 extends RawEntity<Long> {
        @NotNull
        @PrimaryKey("GOAL_ID")
        long getGoalId();

        @Indexed
        long getProjectId();

        @Indexed
        Long getParentId();

        long getOwnWeight();

        long getOwnDone();

        long getTotalWeight();

        long getTotalDone();

        long getCalculatedMillis();
    }

    /** What an activity gave to a goal. */
    @Table("CONTRIBUTION")
    public interface ContributionOf01 extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        long getId();

        @Indexed
        long getActivityId();

        @Indexed
        long getGoalId();

        String getPath();

        long getShareMillionths();

        long getWeight();

        long getDone();
    }

    /** How a goal's total moved. */
    @Table("LEDGER_ENTRY")
    public interface LedgerEntryOf01 extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        long getId();

        @Indexed
        long getGoalId();

        long getBatchId();

        long getWeightBefore();

        long getDoneBefore();

        long getWeightAfter();

        long getDoneAfter();
    }

    /** Why a goal's total moved. */
    @Table("LEDGER_CAUSE")
    @Indexes(
            @Index(
                    name = "entry",
                    methodNames = {"getGoalId", "getBatchId"}))
    public interface LedgerCauseOf01 extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        long getId();

        long getGoalId();

        long getBatchId();

        String getKind();

        Long getIssueId();

        @Indexed
        Long getChangeId();

        String getPersonKey();

        long getHappenedMillis();

        String getOldText();

        String getNewText();
    }
}
