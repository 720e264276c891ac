package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.KpiValue;
import io.milepost.domain.plan.Rules;
import io.milepost.recalculation.IssueHistory.NumberChange;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The values that a number field of an issue has had. */
class NumbersOfHistoryTest {

    private static final String FIELD = "customfield_10100";
    private static final Instant CREATED = Instant.parse("2026-03-02T09:00:00Z");

    private final IssueManager issues = mock(IssueManager.class);
    private final ChangeHistoryManager histories = mock(ChangeHistoryManager.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final CustomField field = mock(CustomField.class);
    private final Issue issue = mock(Issue.class);
    private final List<ChangeHistory> changes = new ArrayList<>();
    private final JiraIssueHistory history = new JiraIssueHistory(
            new BulkIssues(issues), histories, fields, new IssueFields(fields, () -> ZoneOffset.UTC), () -> {
                throw new AssertionError("no rules are asked for: " + Rules.class);
            });

    @BeforeEach
    void anIssueThatAnnaCreated() {
        ApplicationUser anna = mock(ApplicationUser.class);
        when(anna.getKey()).thenReturn("anna");
        when(issue.getId()).thenReturn(1L);
        when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
        when(issue.getCreator()).thenReturn(anna);
        when(field.getId()).thenReturn(FIELD);
        when(field.getName()).thenReturn("Actual");
        when(fields.getCustomFieldObject(FIELD)).thenReturn(field);
        when(issues.getIssueObjects(any())).thenReturn(List.of(issue));
        when(histories.getChangeHistories(issue)).thenReturn(changes);
    }

    private void changed(long id, String from, String to) {
        ChangeItemBean item = new ChangeItemBean(
                ChangeItemBean.CUSTOM_FIELD, "Actual", null, from, null, to, Timestamp.from(CREATED.plusSeconds(id)));
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(id);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(CREATED.plusSeconds(id)));
        when(change.getAuthorKey()).thenReturn("ben");
        when(change.getChangeItemBeans()).thenReturn(List.of(item));
        changes.add(change);
    }

    private List<NumberChange> numbers() {
        return history.numberChanges(Map.of(1L, Set.of(FIELD)));
    }

    @Test
    void beginWithWhatIsThereNowWhereItWasNeverChanged() {
        when(issue.getCustomFieldValue(field)).thenReturn(71.4);

        assertThat(numbers())
                .extracting(
                        NumberChange::value,
                        each -> each.occasion().at(),
                        each -> each.occasion().personKey().orElseThrow(),
                        each -> each.occasion().changeId())
                .containsExactly(tuple(KpiValue.of("71.4"), CREATED, "anna", OptionalLong.empty()));
    }

    @Test
    void beginWithWhatWasThereBeforeTheFirstChange() {
        when(issue.getCustomFieldValue(field)).thenReturn(73.0);
        changed(9, "72", "73");
        changed(5, "71.4", "72");

        assertThat(numbers())
                .extracting(NumberChange::value, each -> each.occasion().changeId())
                .containsExactly(
                        tuple(KpiValue.of("71.4"), OptionalLong.empty()),
                        tuple(KpiValue.of("72"), OptionalLong.of(5)),
                        tuple(KpiValue.of("73"), OptionalLong.of(9)));
    }

    @Test
    void beginWithTheFirstChangeWhereTheFieldWasEmptyBefore() {
        when(issue.getCustomFieldValue(field)).thenReturn(72.0);
        changed(5, "", "72");

        assertThat(numbers()).extracting(each -> each.occasion().changeId()).containsExactly(OptionalLong.of(5));
    }

    @Test
    void areNoneWhereTheFieldWasNeverFilled() {
        assertThat(numbers()).isEmpty();
    }
}
