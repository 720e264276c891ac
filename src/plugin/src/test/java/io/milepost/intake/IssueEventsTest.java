package io.milepost.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.domain.CauseKind;
import io.milepost.recalculation.IssueChange;
import io.milepost.recalculation.QueueContents;
import io.milepost.recalculation.RecalculationQueue;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueEventsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Long STATUS_CHANGED_BY_A_WORKFLOW = 10_100L;

    private final EventPublisher publisher = mock(EventPublisher.class);
    private final RecalculationQueue queue = new RecalculationQueue();
    private final IssueEvents events = new IssueEvents(publisher, new ChangedIssues(), queue);
    private final ApplicationUser anna = mock(ApplicationUser.class);

    @BeforeEach
    void annaHasAKey() {
        when(anna.getKey()).thenReturn("JIRAUSER10001");
    }

    private static Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private IssueEvent event(Issue issue, Long type) {
        return new IssueEvent(issue, Map.of(), anna, type);
    }

    private static IssueLink link(long source, long destination) {
        IssueLink link = mock(IssueLink.class);
        when(link.getSourceId()).thenReturn(source);
        when(link.getDestinationId()).thenReturn(destination);
        return link;
    }

    private List<IssueChange> queued() {
        return QueueContents.of(queue);
    }

    @Nested
    class WhenAnIssueChanges {

        @ParameterizedTest(name = "event type {0}: {1}")
        @CsvSource({"1, CREATED", "8, DELETED", "9, MOVED", "2, TRANSITION", "13, TRANSITION", "10100, TRANSITION"})
        void asksForItWithTheCauseAsFarAsTheEventTells(Long type, CauseKind kind) {
            IssueEvent event = event(issue(7), type);

            events.onIssue(event);

            assertThat(queued())
                    .containsExactly(
                            IssueChange.of(7, kind, event.getTime().toInstant(), Optional.of("JIRAUSER10001")));
        }

        @Test
        void asksAlsoWhereNobodyIsNamed() {
            events.onIssue(new IssueEvent(issue(7), Map.of(), null, EventType.ISSUE_UPDATED_ID));

            assertThat(queued())
                    .extracting(change -> change.occasion().personKey())
                    .containsExactly(Optional.empty());
        }

        @Test
        void asksAlsoWhereTheEventHasNoType() {
            events.onIssue(event(issue(7), null));

            assertThat(queued()).extracting(IssueChange::kind).containsExactly(CauseKind.TRANSITION);
        }

        @Test
        void readsNothingButTheIssuesIdOnThePersonsThread() {
            Issue issue = issue(7);

            events.onIssue(event(issue, STATUS_CHANGED_BY_A_WORKFLOW));

            verify(issue).getId();
            verifyNoMoreInteractions(issue);
        }
    }

    @Nested
    class WhenManyIssuesChangeTogether {

        private DelegatingJiraIssueEvent delegating(IssueEvent event) {
            DelegatingJiraIssueEvent delegating = mock(DelegatingJiraIssueEvent.class);
            when(delegating.asIssueEvent()).thenReturn(event);
            return delegating;
        }

        private IssueEventBundle bundle(JiraIssueEvent... each) {
            IssueEventBundle bundle = mock(IssueEventBundle.class);
            when(bundle.getEvents()).thenReturn(List.of(each));
            return bundle;
        }

        @Test
        void asksForEach() {
            events.onBundle(bundle(
                    delegating(event(issue(7), EventType.ISSUE_UPDATED_ID)),
                    delegating(event(issue(8), EventType.ISSUE_DELETED_ID))));

            assertThat(queued()).extracting(IssueChange::issueId).containsExactly(7L, 8L);
        }

        @Test
        void leavesOutWhatIsNoIssueEvent() {
            events.onBundle(bundle(mock(JiraIssueEvent.class)));

            assertThat(queued()).isEmpty();
        }

        @Test
        void asksOnceForAnIssueThatIsToldOfTwice() {
            IssueEvent told = event(issue(7), EventType.ISSUE_UPDATED_ID);

            events.onIssue(told);
            events.onBundle(bundle(delegating(told)));

            assertThat(queued()).hasSize(1);
        }
    }

    @Nested
    class WhenALinkIsMadeOrRemoved {

        @Test
        void asksForBothEnds() {
            events.onLinkCreated(new IssueLinkCreatedEvent(link(7, 8), NOW));

            assertThat(queued())
                    .containsExactly(
                            IssueChange.of(7, CauseKind.LINK, NOW, Optional.empty()),
                            IssueChange.of(8, CauseKind.LINK, NOW, Optional.empty()));
        }

        @Test
        void asksForBothEndsOfARemovedOneToo() {
            events.onLinkDeleted(new IssueLinkDeletedEvent(link(8, 9), NOW));

            assertThat(queued()).extracting(IssueChange::issueId).containsExactly(8L, 9L);
        }

        @Test
        void readsNoIssueOnThePersonsThread() {
            IssueLink link = link(7, 8);

            events.onLinkCreated(new IssueLinkCreatedEvent(link, NOW));

            verify(link).getSourceId();
            verify(link).getDestinationId();
            verifyNoMoreInteractions(link);
        }
    }

    @Nested
    class WhenAnEventIsBroken {

        @Test
        void letsThePersonsWorkGoOn() {
            Issue broken = mock(Issue.class);
            when(broken.getId()).thenThrow(new IllegalStateException("no row"));

            assertThatCode(() -> events.onIssue(event(broken, EventType.ISSUE_UPDATED_ID)))
                    .doesNotThrowAnyException();
            assertThat(queued()).isEmpty();
        }
    }

    @Nested
    class WhenThePluginStartsAndStops {

        @Test
        void listensInBetween() {
            events.start();
            verify(publisher).register(events);

            events.stop();
            verify(publisher).unregister(events);
        }

        @Test
        void marksWhatJiraShallCall() {
            assertThat(Arrays.stream(IssueEvents.class.getMethods())
                            .filter(method -> method.isAnnotationPresent(EventListener.class))
                            .map(Method::getParameterTypes)
                            .map(types -> types[0].getSimpleName()))
                    .containsExactlyInAnyOrder(
                            "IssueEvent", "IssueEventBundle", "IssueLinkCreatedEvent", "IssueLinkDeletedEvent");
        }
    }
}
