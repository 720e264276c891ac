package io.milepost.host.jira;

import static io.milepost.host.JiraFixture.EPIC;
import static io.milepost.host.JiraFixture.EPIC_LINK;
import static io.milepost.host.JiraFixture.STORY;
import static io.milepost.host.JiraFixture.SUB_TASK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.storage.Holder;
import io.milepost.testsupport.RequiresPostgres;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Deleting issues and moving them to another project. */
abstract class LeavingContract extends JiraContract {
    private static final long BLOCKS = 10000;

    private Issue byKey(String key) {
        return jira.get(IssueManager.class).getIssueObject(key);
    }

    private Issue move(Issue issue, String project) {
        jira.events.take();
        return jira.writes().move(jira.admin(), issue.getKey(), project);
    }

    private void delete(Issue issue) {
        jira.events.take();
        jira.writes().delete(jira.admin(), issue.getKey());
    }

    private List<ChangeItemBean> history(Issue issue) {
        return jira.get(ChangeHistoryManager.class).getChangeHistories(issue).stream()
                .flatMap(group -> group.getChangeItemBeans().stream())
                .toList();
    }

    @Nested
    class WhenAnIssueIsDeleted {

        @Test
        void isGoneWithItsSubTasksWhichLeaveFirst() {
            String project = jira.project();
            Issue parent = jira.issue(project, STORY);
            Issue subTask = jira.issue(project, SUB_TASK, "parent", parent.getKey());

            delete(parent);

            assertThat(byKey(parent.getKey())).isNull();
            assertThat(byKey(subTask.getKey())).isNull();
            assertThat(jira.events.take(IssueEvent.class))
                    .extracting(IssueEvent::getEventTypeId, IssueEvent::getIssue)
                    .containsExactly(tuple(8L, subTask), tuple(8L, parent));
        }

        @Test
        void isToldToListenersAsItWas() {
            String project = jira.project();
            String text = jira.field(CustomFieldTypes.TEXT_LINE, "Channel");
            Issue epic = jira.issue(project, EPIC);
            Issue story = jira.issue(project, STORY, "summary", "Gone", text, "mail", EPIC_LINK, epic.getKey());

            delete(story);

            Issue told = jira.events.take(IssueEvent.class).get(0).getIssue();
            CustomFieldManager fields = jira.get(CustomFieldManager.class);
            CustomField channel = fields.getCustomFieldObject(text);
            assertThat(told.getSummary()).isEqualTo("Gone");
            assertThat(told.getCustomFieldValue(channel)).isEqualTo("mail");
            assertThat(told.getCustomFieldValue(fields.getCustomFieldObject(EPIC_LINK)))
                    .isEqualTo(epic);
        }

        @Test
        void takesItsLinksAlongWithoutHistoryOfTheOthers() {
            String project = jira.project();
            Issue epic = jira.issue(project, EPIC);
            Issue story = jira.issue(project, STORY, EPIC_LINK, epic.getKey());
            Issue other = jira.issue(project, STORY);
            jira.writes().link(jira.admin(), other.getKey(), BLOCKS, story.getKey());
            int before = history(other).size();

            delete(story);

            assertThat(jira.events.take(IssueLinkDeletedEvent.class))
                    .extracting(event -> event.getIssueLink().getSourceId())
                    .containsExactlyInAnyOrder(epic.getId(), other.getId());
            assertThat(jira.get(IssueLinkManager.class).getOutwardLinks(other.getId()))
                    .isEmpty();
            assertThat(history(other)).hasSize(before);
        }
    }

    @Nested
    class WhenAnIssueMovesToAnotherProject {

        @Test
        void getsANewKeyAndIsFoundByTheOldOneToo() {
            Issue issue = jira.issue(jira.project(), STORY);
            String target = jira.project();

            Issue moved = move(issue, target);

            assertThat(moved.getKey()).isEqualTo(target + "-1");
            assertThat(moved.getProjectObject().getKey()).isEqualTo(target);
            assertThat(byKey(issue.getKey())).isEqualTo(moved);
            assertThat(jira.get(IssueManager.class).getIssueByCurrentKey(issue.getKey()))
                    .isNull();
        }

        @Test
        void writesProjectAndKeyAndPublishesTheMove() {
            Issue issue = jira.issue(jira.project(), STORY);
            Issue moved = move(issue, jira.project());

            assertThat(history(moved))
                    .extracting(ChangeItemBean::getField, ChangeItemBean::getFromString, ChangeItemBean::getToString)
                    .containsExactly(
                            tuple(
                                    "project",
                                    issue.getProjectObject().getName(),
                                    moved.getProjectObject().getName()),
                            tuple("Key", issue.getKey(), moved.getKey()));
            assertThat(jira.events.take(IssueEvent.class))
                    .extracting(IssueEvent::getEventTypeId)
                    .containsExactly(9L);
        }

        @Test
        void takesItsSubTasksAlongAndKeepsItsEpic() {
            String source = jira.project();
            Issue epic = jira.issue(source, EPIC);
            Issue story = jira.issue(source, STORY, EPIC_LINK, epic.getKey());
            Issue subTask = jira.issue(source, SUB_TASK, "parent", story.getKey());

            Issue moved = move(story, jira.project());

            assertThat(jira.read(subTask).getProjectId()).isEqualTo(moved.getProjectId());
            assertThat(jira.read(subTask).getParentId()).isEqualTo(story.getId());
            assertThat(moved.getCustomFieldValue(
                            jira.get(CustomFieldManager.class).getCustomFieldObject(EPIC_LINK)))
                    .isEqualTo(epic);
        }

        @Test
        void losesTheSecurityLevelAndAStatusThatTheTargetDoesNotHave() {
            Issue issue = jira.issue(jira.project(), STORY);
            long level = jira.setup()
                    .inOneTransaction(writer -> writer.securityLevel(
                            issue.getProjectId(), "Board", Set.of(Holder.group("jira-administrators"))));
            jira.writes().edit(jira.admin(), issue.getKey(), JiraFixture.form("security", Long.toString(level)));
            Issue target = jira.issue(jira.project(), STORY);
            jira.setup().inOneTransaction(writer -> {
                writer.anyToAny(target.getProjectId(), List.of(writer.status("Idea", "new"), 10001L));
                return null;
            });

            Issue moved = move(issue, target.getProjectObject().getKey());

            assertThat(moved.getSecurityLevelId()).isNull();
            assertThat(moved.getStatus().getName()).isEqualTo("Idea");
        }

        @Test
        void comesBackUnderANewKey() {
            Issue issue = jira.issue(jira.project(), STORY);
            String home = issue.getProjectObject().getKey();

            Issue back = move(move(issue, jira.project()), home);

            assertThat(back.getKey()).isEqualTo(home + "-2");
            assertThat(byKey(home + "-1")).isEqualTo(back);
        }
    }

    @Nested
    class WhenASubTaskMovesAlone {

        @Test
        void isRefused() {
            String project = jira.project();
            Issue parent = jira.issue(project, STORY);
            Issue subTask = jira.issue(project, SUB_TASK, "parent", parent.getKey());

            assertThatThrownBy(() -> move(subTask, jira.project())).isInstanceOf(InvalidInputException.class);
        }
    }

    @Nested
    class WhenAnEpicIsDeleted {

        @Test
        void leavesItsStoriesWithoutEpic() {
            String project = jira.project();
            Issue epic = jira.issue(project, EPIC);
            Issue story = jira.issue(project, STORY, EPIC_LINK, epic.getKey());

            delete(epic);

            List<IssueLink> links = jira.get(IssueLinkManager.class).getInwardLinks(story.getId());
            assertThat(links).isEmpty();
            assertThat(jira.read(story)).isEqualTo(story);
        }
    }
}

class LeavingOnH2Test extends LeavingContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }
}

@RequiresPostgres
class LeavingOnPostgresTest extends LeavingContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onPostgres();
    }
}
