package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.Progress;
import io.milepost.domain.Span;
import io.milepost.domain.plan.Rules;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.IssueStatus;
import io.milepost.lookup.Person;
import io.milepost.lookup.ProjectDetails;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraIssuesTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final CustomField startField = mock(CustomField.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Project marketing = mock(Project.class);
    private Optional<String> startFieldId = Optional.empty();
    private final JiraIssues jiraIssues = new JiraIssues(issues, projects, customFields, this::rules, () -> TOKYO);

    private Rules rules() {
        return new Rules(Set.of(), Set.of(), Set.of(), startFieldId, 1);
    }

    @BeforeEach
    void anIssueCreatedLateInTheEveningByUtc() {
        Status status = mock(Status.class);
        when(status.getNameTranslation()).thenReturn("Zu erledigen");
        when(marketing.getId()).thenReturn(1L);
        when(marketing.getKey()).thenReturn("MKT");
        when(marketing.getName()).thenReturn("Marketing");
        when(issue.getId()).thenReturn(7L);
        when(issue.getKey()).thenReturn("MKT-7");
        when(issue.getSummary()).thenReturn("Summary");
        when(issue.getProjectObject()).thenReturn(marketing);
        when(issue.getStatus()).thenReturn(status);
        when(issue.getCreated()).thenReturn(Timestamp.from(Instant.parse("2026-11-20T23:00:00Z")));
        when(issues.getIssueObjects(anyCollection())).thenReturn(List.<Issue>of(issue));
        when(customFields.getCustomFieldObject("customfield_1")).thenReturn(startField);
    }

    private IssueDetails details() {
        return jiraIssues.details(List.of(7L)).get(7L);
    }

    private Span span() {
        return details().span();
    }

    private static Timestamp midnight(String day) {
        return Timestamp.valueOf(LocalDate.parse(day).atStartOfDay());
    }

    @Nested
    class WhenAnIssueIsShown {

        @Test
        void hasKeySummaryProjectAndStatusInTheLanguageOfThePerson() {
            assertThat(details().name()).isEqualTo(new IssueDetails.Name("MKT-7", "Summary", "MKT"));
            assertThat(details().status()).isEqualTo(new IssueStatus("Zu erledigen", Progress.TO_DO));
        }

        @Test
        void namesTheAssigneeIfThereIsOne() {
            assertThat(details().assignee()).isEmpty();

            ApplicationUser anna = mock(ApplicationUser.class);
            when(anna.getName()).thenReturn("anna");
            when(anna.getDisplayName()).thenReturn("Anna Adler");
            when(issue.getAssignee()).thenReturn(anna);

            assertThat(details().assignee()).contains(new Person("anna", "Anna Adler"));
        }
    }

    @Nested
    class WhenNoStartDateFieldIsChosen {

        @Test
        void startsOnTheDayOfItsCreationInThePlansTimeZone() {
            assertThat(span().start()).contains(LocalDate.parse("2026-11-21"));
        }

        @Test
        void isDueOnTheDayThatJiraShows() {
            when(issue.getDueDate()).thenReturn(midnight("2026-12-31"));

            assertThat(span().due()).contains(LocalDate.parse("2026-12-31"));
        }

        @Test
        void mayHaveNoDueDate() {
            assertThat(span().due()).isEmpty();
        }
    }

    @Nested
    class WhenAStartDateFieldIsChosen {

        @BeforeEach
        void chosen() {
            startFieldId = Optional.of("customfield_1");
        }

        @Test
        void startsOnTheDayOfTheField() {
            when(issue.getCustomFieldValue(startField)).thenReturn(midnight("2026-03-01"));

            assertThat(span().start()).contains(LocalDate.parse("2026-03-01"));
        }

        @Test
        void startsWithItsCreationWhereTheFieldIsEmpty() {
            assertThat(span().start()).contains(LocalDate.parse("2026-11-21"));
        }

        @Test
        void startsWithItsCreationWhereTheFieldIsGone() {
            when(customFields.getCustomFieldObject("customfield_1")).thenReturn(null);

            assertThat(span().start()).contains(LocalDate.parse("2026-11-21"));
        }
    }

    @Nested
    class WhenKeysAreLookedUp {

        @Test
        void findsIssues() {
            when(issues.getIssueObject("MKT-7")).thenReturn(issue);

            assertThat(jiraIssues.idOf("MKT-7")).hasValue(7);
            assertThat(jiraIssues.idOf("no key")).isEmpty();
        }

        @Test
        void findsProjects() {
            when(projects.getProjectByCurrentKey("MKT")).thenReturn(marketing);

            assertThat(jiraIssues.project("MKT")).contains(new ProjectDetails(1, "MKT", "Marketing"));
            assertThat(jiraIssues.project("NIX")).isEmpty();
        }
    }
}
