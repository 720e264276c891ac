package io.milepost.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One reason why a goal's total moved in a batch; written once and never changed. */
@Table("LEDGER_CAUSE")
@Indexes(
        @Index(
                name = "entry",
                methodNames = {"getGoalId", "getBatchId"}))
public interface LedgerCauseRow extends RawEntity<Long> {
    /** Every column, because Active Objects streams only those that are named. */
    String COLUMNS =
            "ID, GOAL_ID, BATCH_ID, KIND, ISSUE_ID, CHANGE_ID, PERSON_KEY, HAPPENED_MILLIS, OLD_TEXT, NEW_TEXT, FIELD,"
                    + " PART, REASON";

    /** The longest text that every database holds in a plain column. */
    int TEXT = 255;

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

    /** What in a plan it was; none for what Jira tells. */
    String getField();

    String getPart();

    @StringLength(450)
    String getReason();
}
