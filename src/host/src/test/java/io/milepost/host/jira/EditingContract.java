package io.milepost.host.jira;

import static io.milepost.host.JiraFixture.EPIC;
import static io.milepost.host.JiraFixture.EPIC_LINK;
import static io.milepost.host.JiraFixture.STORY;
import static io.milepost.host.JiraFixture.SUB_TASK;
import static io.milepost.host.JiraFixture.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter.Grant;
import io.milepost.testsupport.RequiresPostgres;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Creating and editing, as {@code POST} and {@code PUT /rest/api/2/issue} and the forms do it. */
abstract class EditingContract extends JiraContract {
    private String project;
    private String weight;
    private String start;

    @BeforeAll
    void makeProject() {
        project = jira.project();
        weight = jira.field(CustomFieldTypes.NUMBER, "Weight");
        start = jira.field(CustomFieldTypes.DATE, "Start date");
    }

    private Issue edit(Issue issue, String... fields) {
        jira.clock.forward(Duration.ofMinutes(1));
        jira.events.take();
        return jira.writes().edit(jira.admin(), issue.getKey(), form(fields));
    }

    private List<Tuple> changes(Issue issue) {
        return jira.get(ChangeHistoryManager.class).getChangeHistories(issue).stream()
                .flatMap(group -> group.getChangeItemBeans().stream())
                .map(item ->
                        tuple(item.getField(), item.getFrom(), item.getFromString(), item.getTo(), item.getToString()))
                .toList();
    }

    private Object value(Issue issue, String fieldId) {
        return issue.getCustomFieldValue(jira.get(CustomFieldManager.class).getCustomFieldObject(fieldId));
    }

    private Map<String, String> errors(Runnable write) {
        try {
            write.run();
        } catch (InvalidInputException refusal) {
            return refusal.errors();
        }
        throw new AssertionError("was not refused");
    }

    @Nested
    class WhenAnIssueIsCreated {

        @Test
        void hasTheNextKeyAndWhatWasTyped() {
            ApplicationUser bob = jira.person();
            Issue first = jira.issue(project, STORY);
            Issue issue = jira.issue(
                    project,
                    STORY,
                    "summary",
                    " Write ",
                    "description",
                    "A text",
                    "assignee",
                    bob.getName(),
                    "duedate",
                    "2026-12-24",
                    "timeoriginalestimate",
                    "28800",
                    weight,
                    "2.5",
                    start,
                    "2026-12-01");

            assertThat(number(issue)).isEqualTo(number(first) + 1);
            assertThat(issue.getSummary()).isEqualTo("Write");
            assertThat(issue.getDescription()).isEqualTo("A text");
            assertThat(issue.getAssignee()).isEqualTo(bob);
            assertThat(issue.getReporter()).isEqualTo(jira.admin());
            assertThat(issue.getCreator()).isEqualTo(jira.admin());
            assertThat(issue.getDueDate()).isEqualTo(Timestamp.valueOf("2026-12-24 00:00:00"));
            assertThat(issue.getOriginalEstimate()).isEqualTo(28_800L);
            assertThat(issue.getCreated()).isEqualTo(Timestamp.from(jira.clock.instant()));
            assertThat(issue.getUpdated()).isEqualTo(issue.getCreated());
            assertThat(value(issue, weight)).isEqualTo(2.5);
            assertThat(value(issue, start)).isEqualTo(Timestamp.valueOf("2026-12-01 00:00:00"));
        }

        private int number(Issue issue) {
            return Integer.parseInt(issue.getKey().substring(project.length() + 1));
        }

        @Test
        void publishesTheLinkThenTheBundleThenTheEvent() {
            Issue epic = jira.issue(project, EPIC);
            jira.events.take();

            jira.issue(project, STORY, EPIC_LINK, epic.getKey());

            List<Object> events = jira.events.take();
            assertThat(events).hasSize(3);
            assertThat(((IssueLinkCreatedEvent) events.get(0)).getIssueLink().getSourceObject())
                    .isEqualTo(epic);
            assertThat(events.get(1)).isInstanceOf(IssueEventBundle.class);
            assertThat(((IssueEvent) events.get(2)).getEventTypeId()).isEqualTo(1L);
        }

        @Test
        void hasNoHistoryButItsEpicHas() {
            Issue epic = jira.issue(project, EPIC);
            Issue story = jira.issue(project, STORY, EPIC_LINK, epic.getKey());

            assertThat(changes(story)).isEmpty();
            assertThat(changes(epic))
                    .containsExactly(
                            tuple("Epic Child", null, null, story.getId().toString(), story.getKey()));
        }

        @Test
        void standsUnderItsParentAsASubTask() {
            Issue parent = jira.issue(project, STORY);
            Issue subTask = jira.issue(project, SUB_TASK, "parent", parent.getKey());

            assertThat(subTask.isSubTask()).isTrue();
            assertThat(subTask.getParentId()).isEqualTo(parent.getId());
            assertThat(parent.getSubTaskObjects()).containsExactly(subTask);
        }
    }

    @Nested
    class WhenInputIsWrong {

        @Test
        void namesEachFieldAndStoresNothing() {
            assertThat(errors(() -> jira.issue(
                            project,
                            "99",
                            "summary",
                            " ",
                            "assignee",
                            "nobody",
                            "duedate",
                            "soon",
                            "security",
                            "7",
                            "timeoriginalestimate",
                            "-1",
                            weight,
                            "heavy",
                            EPIC_LINK,
                            "X-1",
                            "customfield_1",
                            "x")))
                    .containsOnlyKeys(
                            "issuetype",
                            "summary",
                            "assignee",
                            "duedate",
                            "security",
                            "timeoriginalestimate",
                            weight,
                            EPIC_LINK,
                            "customfield_1");
            assertThat(jira.events.take()).isEmpty();
        }

        @Test
        void namesWhatIsMissing() {
            assertThat(errors(() -> jira.writes().create(jira.admin(), form("project", project))))
                    .containsOnlyKeys("summary", "issuetype");
        }

        @Test
        void asksForAProjectThatThePersonSees() {
            assertThat(errors(() -> jira.issue("NOWHERE", STORY))).containsOnlyKeys("project");
        }

        @Test
        void refusesASummaryOf256Characters() {
            assertThat(errors(() -> jira.issue(project, STORY, "summary", "x".repeat(256))))
                    .containsOnlyKeys("summary");
        }

        @Test
        void asksASubTaskForAParentOfItsProjectAndNobodyElse() {
            Issue elsewhere = jira.issue(jira.project(), STORY);
            Issue subTask = jira.issue(
                    project, SUB_TASK, "parent", jira.issue(project, STORY).getKey());

            assertThat(errors(() -> jira.issue(project, SUB_TASK))).containsOnlyKeys("parent");
            assertThat(errors(() -> jira.issue(project, SUB_TASK, "parent", elsewhere.getKey())))
                    .containsOnlyKeys("parent");
            assertThat(errors(() -> jira.issue(project, SUB_TASK, "parent", subTask.getKey())))
                    .containsOnlyKeys("parent");
            assertThat(errors(() -> jira.issue(project, STORY, "parent", elsewhere.getKey())))
                    .containsOnlyKeys("parent");
        }

        @Test
        void takesOnlyAnEpicAsEpicLink() {
            Issue story = jira.issue(project, STORY);

            assertThat(errors(() -> jira.issue(project, STORY, EPIC_LINK, story.getKey())))
                    .containsOnlyKeys(EPIC_LINK);
        }
    }

    @Nested
    class WhenSystemFieldsAreEdited {

        @Test
        void writesOneItemAFieldInJirasForm() {
            ApplicationUser bob = jira.person();
            Issue issue = jira.issue(project, STORY, "summary", "Old", "duedate", "2026-12-01");

            Issue edited = edit(
                    issue,
                    "summary",
                    "New",
                    "duedate",
                    "2026-12-24",
                    "assignee",
                    bob.getName(),
                    "issuetype",
                    "10002",
                    "timeoriginalestimate",
                    "60");

            assertThat(edited.getSummary()).isEqualTo("New");
            assertThat(changes(edited))
                    .containsExactly(
                            tuple("summary", null, "Old", null, "New"),
                            tuple(
                                    "duedate",
                                    "2026-12-01",
                                    "2026-12-01 00:00:00.0",
                                    "2026-12-24",
                                    "2026-12-24 00:00:00.0"),
                            tuple("assignee", null, null, bob.getKey(), bob.getDisplayName()),
                            tuple("issuetype", "10001", "Story", "10002", "Task"),
                            tuple("timeoriginalestimate", null, null, "60", "60"));
            assertThat(edited.getUpdated()).isEqualTo(Timestamp.from(jira.clock.instant()));
        }

        @Test
        void publishesAnUpdatedEventBesideItsBundle() {
            Issue issue = edit(jira.issue(project, STORY), "summary", "New");

            List<Object> events = jira.events.take();
            assertThat(events).hasSize(2);
            assertThat(events.get(0)).isInstanceOf(IssueEventBundle.class);
            assertThat(((IssueEvent) events.get(1)).getEventTypeId()).isEqualTo(2L);
            assertThat(((IssueEvent) events.get(1)).getIssue().getSummary()).isEqualTo(issue.getSummary());
        }

        @Test
        void clearsWithAnEmptyText() {
            Issue issue = edit(
                    jira.issue(project, STORY, "duedate", "2026-12-01", "assignee", "admin"),
                    "duedate",
                    "",
                    "assignee",
                    "");

            assertThat(issue.getDueDate()).isNull();
            assertThat(issue.getAssignee()).isNull();
        }

        @Test
        void staysSilentWhereNothingChanges() {
            Issue before = jira.issue(project, STORY, "summary", "Same", weight, "1");
            Issue issue = edit(before, "summary", "Same", weight, "1.0");

            assertThat(changes(issue)).isEmpty();
            assertThat(issue.getUpdated()).isEqualTo(before.getUpdated());
            assertThat(jira.events.take()).isEmpty();
        }
    }

    @Nested
    class WhenCustomFieldsAreEdited {

        @Test
        void writesItemsByTheFieldsNames() {
            Issue issue = edit(jira.issue(project, STORY, weight, "1"), weight, "2.5", start, "2026-12-01");

            assertThat(value(issue, weight)).isEqualTo(2.5);
            assertThat(changes(issue))
                    .containsExactly(
                            tuple("Weight", null, "1.0", null, "2.5"),
                            tuple("Start date", null, null, null, "2026-12-01"));
        }

        @Test
        void clearsWithAnEmptyText() {
            assertThat(value(edit(jira.issue(project, STORY, weight, "1"), weight, ""), weight))
                    .isNull();
        }
    }

    @Nested
    class WhenTheEpicLinkChanges {
        private final Issue first = jira.issue(project, EPIC);
        private final Issue second = jira.issue(project, EPIC);
        private final Issue story = jira.issue(project, STORY, EPIC_LINK, first.getKey());

        @Test
        void writesEpicLinkOnTheStoryAndEpicChildOnBothEpics() {
            edit(story, EPIC_LINK, second.getKey());

            String storyId = story.getId().toString();
            assertThat(changes(story))
                    .containsExactly(tuple(
                            "Epic Link",
                            first.getId().toString(),
                            first.getKey(),
                            second.getId().toString(),
                            second.getKey()));
            assertThat(changes(first)).contains(tuple("Epic Child", storyId, story.getKey(), null, null));
            assertThat(changes(second)).contains(tuple("Epic Child", null, null, storyId, story.getKey()));
        }

        @Test
        void publishesTheRemovedLinkTheNewLinkAndTheUpdate() {
            Issue edited = edit(story, EPIC_LINK, second.getKey());

            assertThat(value(edited, EPIC_LINK)).isEqualTo(second);
            List<Object> events = jira.events.take();
            assertThat(events).hasSize(4);
            assertThat(events.get(0)).isInstanceOf(IssueLinkDeletedEvent.class);
            assertThat(((IssueLinkCreatedEvent) events.get(1))
                            .getIssueLink()
                            .getIssueLinkType()
                            .getStyle())
                    .isEqualTo("jira_gh_epic_story");
            assertThat(((IssueEvent) events.get(3)).getIssue()).isEqualTo(story);
        }

        @Test
        void leavesTheEpicWithAnEmptyText() {
            assertThat(value(edit(story, EPIC_LINK, ""), EPIC_LINK)).isNull();
        }
    }

    @Nested
    class WhenAnIssueBecomesASubTask {

        @Test
        void writesTypeAndParent() {
            Issue parent = jira.issue(project, STORY);
            Issue issue = edit(jira.issue(project, STORY), "issuetype", SUB_TASK, "parent", parent.getKey());

            assertThat(issue.getParentId()).isEqualTo(parent.getId());
            assertThat(changes(issue))
                    .containsExactly(
                            tuple("issuetype", "10001", "Story", "10003", "Sub-task"),
                            tuple("Parent", null, null, parent.getId().toString(), parent.getKey()));
        }

        @Test
        void keepsBeingOneWithoutAParentAsImported() {
            Issue parent = jira.issue(project, STORY);
            Issue subTask = jira.issue(project, SUB_TASK, "parent", parent.getKey());
            jira.database
                    .jdbi()
                    .useHandle(handle ->
                            handle.execute("delete from issue_link where destination_id = ?", subTask.getId()));

            Issue edited = edit(subTask, "summary", "Still here", "issuetype", SUB_TASK);

            assertThat(edited.getSummary()).isEqualTo("Still here");
            assertThat(edited.getParentId()).isNull();
        }

        @Test
        void movesToAnotherParent() {
            Issue first = jira.issue(project, STORY);
            Issue second = jira.issue(project, STORY);
            Issue subTask = jira.issue(project, SUB_TASK, "parent", first.getKey());

            assertThat(edit(subTask, "parent", second.getKey()).getParentId()).isEqualTo(second.getId());
            assertThat(changes(subTask))
                    .containsExactly(tuple(
                            "Parent",
                            first.getId().toString(),
                            first.getKey(),
                            second.getId().toString(),
                            second.getKey()));
            assertThat(errors(() -> edit(subTask, "parent", subTask.getKey()))).containsOnlyKeys("parent");
            assertThat(errors(() -> edit(subTask, "parent", ""))).containsOnlyKeys("parent");
        }

        @Test
        void losesTheParentWithTheType() {
            Issue parent = jira.issue(project, STORY);
            Issue issue = edit(jira.issue(project, SUB_TASK, "parent", parent.getKey()), "issuetype", STORY);

            assertThat(issue.getParentId()).isNull();
        }
    }

    @Nested
    class WhenAPersonLacksARight {
        private final ApplicationUser reader = jira.person();

        private void grant(Issue issue, String... permissions) {
            jira.setup().inOneTransaction(writer -> {
                List<Grant> grants = List.of(permissions).stream()
                        .map(permission -> new Grant(permission, Holder.person(reader.getKey())))
                        .toList();
                writer.grants(issue.getProjectId(), grants);
                return null;
            });
        }

        @Test
        void answersAlikeForUnseenAndAbsentIssues() {
            Issue issue = jira.issue(jira.project(), STORY);
            grant(issue);

            assertThatThrownBy(() -> jira.writes().edit(reader, issue.getKey(), form("summary", "x")))
                    .isInstanceOf(UnknownIssueException.class);
            assertThatThrownBy(() -> jira.writes().edit(reader, "X-1", form("summary", "x")))
                    .isInstanceOf(UnknownIssueException.class);
        }

        @Test
        void refusesEachWriteByItsOwnPermission() {
            Issue issue = jira.issue(jira.project(), STORY);
            grant(issue, "BROWSE_PROJECTS");
            IssueWrites writes = jira.writes();
            String key = issue.getKey();
            String projectKey = Objects.requireNonNull(issue.getProjectObject()).getKey();

            assertRefused("EDIT_ISSUES", () -> writes.edit(reader, key, form("summary", "x")));
            assertRefused("TRANSITION_ISSUES", () -> writes.transition(reader, key, 11));
            assertRefused("LINK_ISSUES", () -> writes.link(reader, key, 10000, key));
            assertRefused("DELETE_ISSUES", () -> writes.delete(reader, key));
            assertRefused("EDIT_ISSUES", () -> writes.move(reader, key, project));
            assertRefused("CREATE_ISSUES", () -> writes.create(reader, form("project", projectKey)));
            assertThat(writes.transitions(reader, key)).isEmpty();
        }

        private void assertRefused(String permission, Runnable write) {
            assertThatThrownBy(write::run)
                    .isInstanceOf(NotAllowedException.class)
                    .hasMessageContaining(permission);
        }
    }

    @Nested
    class WhenASecurityLevelIsSet {

        @Test
        void takesOneThatThePersonIsIn() {
            Issue issue = jira.issue(project, STORY);
            long board = level(issue, "Board", Holder.group("jira-administrators"));
            long others = level(issue, "Others", Holder.group("others"));

            assertThat(edit(issue, "security", Long.toString(board)).getSecurityLevelId())
                    .isEqualTo(board);
            assertThat(changes(issue)).containsExactly(tuple("security", null, null, Long.toString(board), "Board"));
            assertThat(errors(() -> edit(issue, "security", Long.toString(others))))
                    .containsOnlyKeys("security");
        }

        private long level(Issue issue, String name, Holder holder) {
            return jira.setup()
                    .inOneTransaction(writer -> writer.securityLevel(issue.getProjectId(), name, Set.of(holder)));
        }
    }

    @Nested
    class WhenTwoPeopleEditAtOnce {

        @Test
        void losesNoChange() throws InterruptedException {
            Issue issue = jira.issue(project, STORY);
            Thread other = new Thread(() -> editOften(issue, weight));
            other.start();
            editOften(issue, start);
            other.join();

            assertThat(changes(issue).stream()
                            .filter(change -> change.toList().get(0).equals("Weight")))
                    .hasSize(20);
            assertThat(changes(issue).stream()
                            .filter(change -> change.toList().get(0).equals("Start date")))
                    .hasSize(20);
        }

        private void editOften(Issue issue, String field) {
            for (int i = 1; i <= 20; i++) {
                String text = field.equals(start) ? "2026-12-%02d".formatted(i) : Integer.toString(i);
                jira.writes().edit(jira.admin(), issue.getKey(), form(field, text));
            }
        }
    }
}

class EditingOnH2Test extends EditingContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }
}

@RequiresPostgres
class EditingOnPostgresTest extends EditingContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onPostgres();
    }
}
