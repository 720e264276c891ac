package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.util.ErrorCollection;
import io.milepost.domain.Facts;
import io.milepost.domain.Span;
import io.milepost.planning.IssueRefusedException;
import io.milepost.planning.NewIssues.MadeIssue;
import io.milepost.planning.NewIssues.NewIssue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraNewIssuesTest {

    private final IssueService service = mock(IssueService.class);
    private final IssueInputParameters typed = mock(IssueInputParameters.class);
    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final UserManager users = mock(UserManager.class);
    private final DateFieldFormat dates = mock(DateFieldFormat.class);
    private final ErrorCollection errors = mock(ErrorCollection.class);
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final JiraNewIssues issues =
            new JiraNewIssues(service, fields, () -> Facts.RULES, dates, new Accounts(users));

    @BeforeEach
    void fillJira() {
        when(anna.getName()).thenReturn("anna.adler");
        when(users.getUserByKey("anna")).thenReturn(anna);
        when(service.newIssueInputParameters()).thenReturn(typed);
        when(dates.formatDatePicker(any())).thenReturn("31/Dec/27");
        CustomField epicName = mock(CustomField.class);
        CustomFieldType<?, ?> type = mock(CustomFieldType.class);
        when(type.getKey()).thenReturn("com.pyxis.greenhopper.jira:gh-epic-label");
        when(epicName.getId()).thenReturn("customfield_7");
        when(epicName.getCustomFieldType()).thenAnswer(call -> type);
        when(fields.getCustomFieldObjects()).thenReturn(List.of(epicName));
        CreateValidationResult checked = new CreateValidationResult(null, errors, Map.of(), Map.of());
        when(service.validateCreate(anna, typed)).thenReturn(checked);
        MutableIssue made = mock(MutableIssue.class);
        when(made.getId()).thenReturn(100L);
        when(made.getKey()).thenReturn("MKT-100");
        when(service.create(anna, checked)).thenReturn(new IssueResult(made, errors));
    }

    private MadeIssue make() {
        Span span = new Span(Optional.empty(), Optional.of(LocalDate.parse("2027-12-31")));
        return issues.make("anna", new NewIssue(7, "10000", "Reach more", Optional.of("anna"), span));
    }

    @Nested
    class WhenJiraAgrees {

        @Test
        void typesWhatAPersonWould() {
            assertThat(make()).isEqualTo(new MadeIssue(100, "MKT-100"));

            verify(typed).setProjectId(7L);
            verify(typed).setIssueTypeId("10000");
            verify(typed).setSummary("Reach more");
            verify(typed).setReporterId("anna.adler");
            verify(typed).setAssigneeId("anna.adler");
            verify(typed).setDueDate("31/Dec/27");
            verify(typed).addCustomFieldValue("customfield_7", "Reach more");
        }
    }

    @Nested
    class WhenJiraRefuses {

        @Test
        void tellsItsWordsAndMakesNothing() {
            when(errors.hasAnyErrors()).thenReturn(true);
            when(errors.getErrors()).thenReturn(Map.of("summary", "You must specify a summary of the issue."));
            when(errors.getErrorMessages()).thenReturn(List.of("No permission"));

            IssueRefusedException refused =
                    catchThrowableOfType(IssueRefusedException.class, JiraNewIssuesTest.this::make);

            assertThat(refused.byField()).isEqualTo(Map.of("summary", "You must specify a summary of the issue."));
            assertThat(refused.messages()).containsExactly("No permission");
            verify(service, never()).create(any(), any());
        }
    }
}
