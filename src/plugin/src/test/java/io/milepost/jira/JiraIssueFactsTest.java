package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Span;
import io.milepost.domain.Traits;
import io.milepost.domain.WorkState;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Rules;
import io.milepost.domain.plan.WeightRule;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JiraIssueFactsTest {

    private static final Timestamp CREATED = Timestamp.from(Instant.parse("2027-01-01T23:30:00Z"));
    private static final Timestamp UPDATED = Timestamp.from(Instant.parse("2027-02-01T08:00:00Z"));

    private final Map<Long, Issue> known = new HashMap<>();
    private final IssueManager issues = mock(IssueManager.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final CustomFieldManager customFields = mock(CustomFieldManager.class);
    private final Links links = new Links();
    private final JiraIssueFacts facts = new JiraIssueFacts(
            new BulkIssues(issues),
            projects,
            new ContributionLinks(links.manager(), new ContributionLinkType(mock(IssueLinkTypeManager.class))),
            mock(UpdatedIssues.class),
            new IssueFields(customFields, () -> ZoneId.of("Europe/Berlin")));
    private Rules rules = new Rules(Set.of("epic"), Set.of(), Set.of(), Optional.empty(), 1);

    @BeforeEach
    void jiraKnowsIssues() {
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> {
            List<Issue> found = new ArrayList<>();
            call.<Collection<Long>>getArgument(0).forEach(id -> found.add(known.get(id)));
            return found;
        });
        issue(10, "epic", "indeterminate");
    }

    private Issue issue(long id, String type, String category) {
        Issue issue = mock(Issue.class);
        Status status = mock(Status.class);
        StatusCategory statusCategory = mock(StatusCategory.class);
        when(statusCategory.getKey()).thenReturn(category);
        when(status.getStatusCategory()).thenReturn(statusCategory);
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getStatus()).thenReturn(status);
        when(issue.getStatusId()).thenReturn("3");
        when(issue.getOriginalEstimate()).thenReturn(null);
        when(issue.getCreated()).thenReturn(CREATED);
        when(issue.getUpdated()).thenReturn(UPDATED);
        known.put(id, issue);
        return issue;
    }

    private IssueFact read(long id) {
        return facts.read(List.of(id), rules).get(id);
    }

    @Nested
    class WhenAnIssueIsRead {

        @ParameterizedTest(name = "{0} is {1}")
        @CsvSource({"new, TO_DO", "indeterminate, IN_PROGRESS", "done, DONE", "undefined, TO_DO"})
        void isAsFarAsTheCategoryOfItsStatus(String category, Progress progress) {
            issue(11, "task", category);

            assertThat(read(11).state()).isEqualTo(new WorkState(progress, "3", Optional.empty()));
        }

        @Test
        void saysTypeProjectAndResolution() {
            Issue issue = issue(11, "task", "done");
            when(issue.getResolutionId()).thenReturn("5");

            assertThat(read(11).typeId()).isEqualTo("task");
            assertThat(read(11).projectId()).isEqualTo(1);
            assertThat(read(11).state().resolutionId()).contains("5");
        }

        @Test
        void leavesOutWhatDoesNotExist() {
            assertThat(facts.read(List.of(10L, 404L), rules)).containsOnlyKeys(10L);
        }

        @Test
        void asksJiraTwiceHoweverManyIssuesThereAre() {
            for (long id = 11; id < 60; id++) {
                issue(id, "task", "new");
                links.epic(id, 10, id);
            }

            facts.read(known.keySet(), rules);

            verify(issues, times(2)).getIssueObjects(anyCollection());
        }
    }

    @Nested
    class WhenIssuesAreLinked {

        @BeforeEach
        void anActivity() {
            issue(11, "task", "new");
        }

        @Test
        void takesTheEpicLinkFromTheEpicsOutwardSide() {
            links.epic(100, 10, 11);

            assertThat(read(11).relations().goalLinks()).containsExactly(new GoalLink(100, 10, "epic", 1, Path.EPIC));
            assertThat(read(10).relations().memberIds()).containsExactly(11L);
            assertThat(read(10).relations().goalLinks()).isEmpty();
        }

        @Test
        void takesTheContributionFromTheActivitysOutwardSide() {
            links.contributes(101, 11, 10);

            assertThat(read(11).relations().goalLinks()).containsExactly(new GoalLink(101, 10, "epic", 1, Path.LINK));
            assertThat(read(10).relations().memberIds()).containsExactly(11L);
        }

        @Test
        void leavesOtherLinksAlone() {
            links.blocks(102, 11, 10);

            assertThat(read(11).relations().goalLinks()).isEmpty();
            assertThat(read(10).relations().memberIds()).isEmpty();
        }

        @Test
        void knowsWhatWaitsForItFromWhicheverEndTheLinkIsNamed() {
            links.blocks(102, 11, 10);
            links.dependsOn(104, 12, 11);
            links.contributes(105, 11, 13);

            assertThat(read(11).relations().successorIds()).containsExactlyInAnyOrder(10L, 12L);
            assertThat(read(10).relations().successorIds()).isEmpty();
        }

        @Test
        void leavesOutALinkIntoNothing() {
            links.contributes(103, 11, 404);

            assertThat(read(11).relations().goalLinks()).isEmpty();
        }
    }

    @Nested
    class WhenIssuesAreSubTasks {

        @Test
        void tiesThemToTheirParentFromBothSides() {
            Issue parent = issue(11, "task", "new");
            Issue subTask = issue(12, "sub-task", "new");
            when(subTask.isSubTask()).thenReturn(true);
            when(subTask.getParentId()).thenReturn(11L);
            when(parent.getSubTaskObjects()).thenReturn(List.of(subTask));

            assertThat(read(12).relations().parentId()).isEqualTo(OptionalLong.of(11));
            assertThat(read(11).relations().subTaskIds()).isEqualTo(Set.of(12L));
            assertThat(read(11).relations().parentId()).isEmpty();
        }
    }

    @Nested
    class WhenASubTaskHasLostItsParent {

        @Test
        void isAnIssueOfItsOwn() {
            Issue orphan = issue(12, "sub-task", "new");
            when(orphan.isSubTask()).thenReturn(true);
            when(orphan.getParentId()).thenReturn(null);

            assertThat(read(12).relations().parentId()).isEmpty();
        }
    }

    @Nested
    class WhenEverythingIsRead {

        @Test
        void countsTheIssuesOfAllProjectsInOrder() {
            Project marketing = mock(Project.class);
            Project operations = mock(Project.class);
            when(marketing.getId()).thenReturn(1L);
            when(operations.getId()).thenReturn(2L);
            when(projects.getProjectObjects()).thenReturn(List.of(marketing, operations));
            when(issues.getIssueIdsForProject(1L)).thenReturn(List.of(30L, 10L));
            when(issues.getIssueIdsForProject(2L)).thenReturn(List.of(20L));

            assertThat(facts.allIds()).containsExactly(10, 20, 30);
        }
    }

    @Nested
    class WhenItsFieldsAreRead {

        private Issue activity;

        @BeforeEach
        void anActivity() {
            activity = issue(11, "task", "new");
        }

        private CustomField field(String id, Object value) {
            CustomField field = mock(CustomField.class);
            when(field.getId()).thenReturn(id);
            when(customFields.getCustomFieldObject(id)).thenReturn(field);
            when(activity.getCustomFieldValue(field)).thenReturn(value);
            return field;
        }

        private CustomField lane(String id, String name, String type, Object value) {
            CustomField field = field(id, value);
            CustomFieldType<?, ?> itsType = mock(CustomFieldType.class);
            when(itsType.getKey()).thenReturn(type);
            when(field.getName()).thenReturn(name);
            doReturn(itsType).when(field).getCustomFieldType();
            return field;
        }

        private static Option option(String value) {
            Option option = mock(Option.class);
            when(option.getValue()).thenReturn(value);
            return option;
        }

        private Map<String, Set<String>> lanes(CustomField... all) {
            when(customFields.getCustomFieldObjects()).thenReturn(List.of(all));
            return facts.traits(List.of(11L), rules).get(11L).lanes();
        }

        @Test
        void standsInTheLanesOfOurFieldsWhateverTheyAreCalled() {
            assertThat(lanes(
                            lane("customfield_1", "Kanał", "io.milepost.jira:channel", "SEO"),
                            lane("customfield_2", "Stage", "io.milepost.jira:funnel-stage", "Interest"),
                            lane("customfield_3", "Audience", "other:select", "somebody else's")))
                    .isEqualTo(Map.of("channel", Set.of("SEO"), "funnel_stage", Set.of("Interest")));
        }

        @Test
        void standsInTheLaneOfItsTeamAndOfEachOfItsComponents() {
            ProjectComponent app = mock(ProjectComponent.class);
            ProjectComponent shop = mock(ProjectComponent.class);
            when(app.getName()).thenReturn("App");
            when(shop.getName()).thenReturn("Shop");
            when(activity.getComponents()).thenReturn(List.of(app, shop));

            assertThat(lanes(lane("customfield_1", "team", "jira:select", option("Red "))))
                    .isEqualTo(Map.of("team", Set.of("Red"), "product", Set.of("App", "Shop")));
        }

        @Test
        void standsInTheLanesOfAFieldThatAViewAskedFor() {
            Map<Object, Object> cascading = new HashMap<>();
            cascading.put(null, option("Europe"));
            cascading.put("1", option("Poland"));
            field("customfield_4", List.of(option("A"), option("x".repeat(300)), " "));
            field("customfield_5", cascading);
            field("customfield_6", 7.0);
            rules = rules.withLaneFields(Set.of("customfield_4", "customfield_5", "customfield_6", "customfield_404"));

            assertThat(lanes())
                    .isEqualTo(Map.of(
                            "field:customfield_4",
                            Set.of("A", "x".repeat(254) + "…"),
                            "field:customfield_5",
                            Set.of("Europe")));
        }

        @Test
        void isPlannedOnlyForDaysThatPeopleHaveSet() {
            assertThat(facts.traits(List.of(11L, 404L), rules)).isEqualTo(Map.of(11L, Traits.NONE));

            rules = new Rules(Set.of("epic"), Set.of(), Set.of(), Optional.of("customfield_1"), 1);
            field("customfield_1", Timestamp.valueOf("2027-06-01 00:00:00"));
            when(activity.getDueDate()).thenReturn(Timestamp.valueOf("2027-06-30 00:00:00"));

            assertThat(facts.traits(List.of(11L), rules).get(11L).planned())
                    .isEqualTo(new Span(Optional.of(LocalDate.of(2027, 6, 1)), Optional.of(LocalDate.of(2027, 6, 30))));
        }

        private Map<String, KpiValue> numbers(String... fieldIds) {
            return facts.numbers(List.of(11L), Set.of(fieldIds)).getOrDefault(11L, Map.of());
        }

        @Test
        void takesANumberToSixDigits() {
            field("customfield_1", 0.1234567);

            assertThat(numbers("customfield_1")).isEqualTo(Map.of("customfield_1", KpiValue.of("0.123457")));
        }

        @Test
        void leavesOutWhatIsNoNumberThatAKpiCanHold() {
            field("customfield_1", Double.NaN);
            field("customfield_2", Double.POSITIVE_INFINITY);
            field("customfield_3", 1e12);
            field("customfield_4", "12");
            field("customfield_5", null);

            assertThat(numbers(
                            "customfield_1",
                            "customfield_2",
                            "customfield_3",
                            "customfield_4",
                            "customfield_5",
                            "customfield_absent"))
                    .isEmpty();
        }

        @Test
        void takesTheFieldsThatAPlanWeighsBy() {
            field("customfield_1", 5.0);
            WeightRule byField = new WeightRule(WeightRule.Source.FIELD, Optional.of("customfield_1"), BigDecimal.ONE);
            PlanRules plan = new PlanRules(
                    new PlanRules.Work(byField, Map.of(), Optional.empty()),
                    PlanRules.STANDARD.health(),
                    PlanRules.STANDARD.judging());
            rules = rules.withPlans(Map.of(1L, plan));

            assertThat(read(11).values().numbers()).isEqualTo(Map.of("customfield_1", KpiValue.of("5")));
        }

        @Test
        void takesTheOriginalEstimateWhereThereIsOne() {
            assertThat(read(11).values().estimateSeconds()).isEmpty();

            when(activity.getOriginalEstimate()).thenReturn(5400L);

            assertThat(read(11).values().estimateSeconds()).hasValue(5400);
        }

        @Test
        void saysWhenAGoalIsPlannedInThePlansZone() {
            when(known.get(10L).getDueDate()).thenReturn(Timestamp.valueOf("2027-12-31 00:00:00"));

            assertThat(read(10).values().span())
                    .isEqualTo(
                            new Span(Optional.of(LocalDate.of(2027, 1, 2)), Optional.of(LocalDate.of(2027, 12, 31))));
            assertThat(read(11).values().span()).isEqualTo(Span.OPEN);
            assertThat(read(11).values().updatedAt()).isEqualTo(UPDATED.toInstant());
        }
    }
}
