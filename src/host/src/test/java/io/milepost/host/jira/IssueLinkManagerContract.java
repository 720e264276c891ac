package io.milepost.host.jira;

import static io.milepost.host.JiraFixture.EPIC;
import static io.milepost.host.JiraFixture.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.testsupport.RequiresPostgres;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Links and their types, by Jira's managers and by people. */
abstract class IssueLinkManagerContract extends JiraContract {
    private static final long BLOCKS = 10000;

    private Issue source;
    private Issue destination;

    @BeforeEach
    void makeTwoIssues() {
        String project = jira.project();
        source = jira.issue(project, STORY);
        destination = jira.issue(project, STORY);
        jira.events.take();
    }

    private IssueLinkManager links() {
        return jira.get(IssueLinkManager.class);
    }

    private IssueLinkTypeManager types() {
        return jira.get(IssueLinkTypeManager.class);
    }

    private IssueLink link() {
        jira.writes().link(jira.admin(), source.getKey(), BLOCKS, destination.getKey());
        return links().getOutwardLinks(source.getId()).get(0);
    }

    private List<ChangeItemBean> lastChange(Issue issue) {
        List<ChangeHistory> changes = jira.get(ChangeHistoryManager.class).getChangeHistories(issue);
        return changes.get(changes.size() - 1).getChangeItemBeans();
    }

    @Nested
    class WhenIssuesAreLinked {

        @Test
        void leadsOutOfTheSourceAndIntoTheDestination() {
            IssueLink link = link();

            assertThat(links().getInwardLinks(destination.getId()))
                    .extracting(IssueLink::getId)
                    .containsExactly(link.getId());
            assertThat(links().getInwardLinks(source.getId())).isEmpty();
            assertThat(link.getSourceObject()).isEqualTo(source);
            assertThat(link.getDestinationObject()).isEqualTo(destination);
            assertThat(link.getIssueLinkType().getOutward()).isEqualTo("blocks");
            assertThat(link.isSystemLink()).isFalse();
        }

        @Test
        void writesBothHistoriesInTheWordsOfTheirEnds() {
            link();

            assertThat(lastChange(source))
                    .extracting(ChangeItemBean::getField, ChangeItemBean::getTo, ChangeItemBean::getToString)
                    .containsExactly(tuple("Link", destination.getKey(), "This issue blocks " + destination.getKey()));
            assertThat(lastChange(destination))
                    .extracting(ChangeItemBean::getField, ChangeItemBean::getTo, ChangeItemBean::getToString)
                    .containsExactly(tuple("Link", source.getKey(), "This issue is blocked by " + source.getKey()));
        }

        @Test
        void touchesBothIssues() {
            jira.clock.forward(Duration.ofHours(1));
            link();

            Timestamp now = Timestamp.from(jira.clock.instant());
            assertThat(jira.read(source).getUpdated()).isEqualTo(now);
            assertThat(jira.read(destination).getUpdated()).isEqualTo(now);
        }

        @Test
        void publishesOnlyTheLinkAndNoUpdateOfTheIssues() {
            IssueLink link = link();

            List<Object> events = jira.events.take();
            assertThat(events).hasSize(1);
            assertThat(((IssueLinkCreatedEvent) events.get(0)).getIssueLink().getId())
                    .isEqualTo(link.getId());
        }

        @Test
        void staysOneLinkWhenMadeTwice() {
            link();
            jira.events.take();
            link();

            assertThat(links().getOutwardLinks(source.getId())).hasSize(1);
            assertThat(jira.events.take()).isEmpty();
        }
    }

    @Nested
    class WhenALinkIsRemoved {

        @Test
        void isGoneAndToldAndInBothHistories() {
            IssueLink link = link();
            jira.events.take();

            jira.writes().unlink(jira.admin(), link.getId());

            assertThat(links().getOutwardLinks(source.getId())).isEmpty();
            assertThat(jira.events.take(IssueLinkDeletedEvent.class))
                    .extracting(event -> event.getIssueLink().getId())
                    .containsExactly(link.getId());
            assertThat(lastChange(source))
                    .extracting(ChangeItemBean::getFrom, ChangeItemBean::getTo)
                    .containsExactly(tuple(destination.getKey(), null));
            assertThat(lastChange(destination))
                    .extracting(ChangeItemBean::getFromString)
                    .containsExactly("This issue is blocked by " + source.getKey());
        }

        @Test
        void isUnknownAfterwards() {
            IssueLink link = link();
            jira.writes().unlink(jira.admin(), link.getId());

            assertThatThrownBy(() -> jira.writes().unlink(jira.admin(), link.getId()))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Nested
    class WhenALinkIsNoLink {

        @Test
        void isRefused() {
            assertThatThrownBy(() -> links().createIssueLink(source.getId(), 1L, BLOCKS, null, jira.admin()))
                    .isInstanceOf(CreateException.class);
            assertThatThrownBy(
                            () -> links().createIssueLink(source.getId(), destination.getId(), 1L, null, jira.admin()))
                    .isInstanceOf(CreateException.class);
            assertThatThrownBy(
                            () -> links().createIssueLink(source.getId(), source.getId(), BLOCKS, null, jira.admin()))
                    .isInstanceOf(CreateException.class);
        }
    }

    @Nested
    class WhenATypeIsJirasOwn {
        private final IssueLinkType epicStory = types().getIssueLinkTypesByStyle("jira_gh_epic_story")
                .iterator()
                .next();

        @Test
        void isNotOfferedToPeople() {
            assertThat(types().getIssueLinkTypes())
                    .extracting(IssueLinkType::getName)
                    .contains("Blocks")
                    .doesNotContain(epicStory.getName());
            assertThat(types().getIssueLinkTypes(false)).contains(epicStory);
            assertThatThrownBy(() ->
                            jira.writes().link(jira.admin(), source.getKey(), epicStory.getId(), destination.getKey()))
                    .isInstanceOf(InvalidInputException.class);
        }

        @Test
        void writesNoLinkHistory() throws CreateException {
            Issue epic = jira.issue(source.getProjectObject().getKey(), EPIC);
            links().createIssueLink(epic.getId(), source.getId(), epicStory.getId(), null, jira.admin());

            assertThat(links().getInwardLinks(source.getId()))
                    .extracting(IssueLink::isSystemLink)
                    .containsExactly(true);
            assertThat(jira.get(ChangeHistoryManager.class).getChangeHistories(source))
                    .isEmpty();
        }
    }

    @Nested
    class WhenAPluginMakesAType {

        @Test
        void isFoundByNameAndByOutwardWord() {
            types().createIssueLinkType("Contribution", "contributes to", "is contributed to by", null);

            assertThat(types().getIssueLinkTypesByOutwardDescription("contributes to"))
                    .containsExactlyElementsOf(types().getIssueLinkTypesByName("Contribution"))
                    .extracting(IssueLinkType::getInward)
                    .containsExactly("is contributed to by");
        }
    }
}

class IssueLinkManagerOnH2Test extends IssueLinkManagerContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }
}

@RequiresPostgres
class IssueLinkManagerOnPostgresTest extends IssueLinkManagerContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onPostgres();
    }
}
