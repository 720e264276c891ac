package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.milepost.domain.GoalLink;
import io.milepost.domain.IssueFact;
import io.milepost.domain.IssueValues;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Relations;
import io.milepost.domain.Span;
import io.milepost.domain.WorkState;
import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.recalculation.ChangeTrial;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What an issue would be after a change, as the recalculation would read it. */
class JiraStatesAfterTest {

    private static final GoalLink TO_GOAL = new GoalLink(100, 1, "epic", 5, Path.EPIC);
    private static final GoalLink TO_TASK = new GoalLink(101, 9, "task", 5, Path.LINK);

    private final LinkedJira jira = new LinkedJira();
    private final ChangeTrial trial = mock(ChangeTrial.class);
    private final ConstantsManager constants = mock(ConstantsManager.class);
    private final Map<Long, UnaryOperator<IssueFact>> asked = new HashMap<>();
    private final JiraStatesAfter states =
            new JiraStatesAfter(trial, jira.bulkIssues(), constants, () -> LinkedJira.RULES, () -> ZoneOffset.UTC);

    @BeforeEach
    void fillJira() {
        when(jira.issues.getIssueObjects(anyCollection()))
                .thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                        .map(JiraStatesAfterTest::epic)
                        .toList());
        when(trial.of(any())).thenAnswer(call -> {
            asked.putAll(call.getArgument(0));
            return Map.of();
        });
    }

    private static Issue epic(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn("epic");
        when(issue.getProjectId()).thenReturn(5L);
        when(issue.getCreated()).thenReturn(Timestamp.valueOf("2026-01-05 12:00:00"));
        return issue;
    }

    private IssueFact edited(String type, Part part, Set<String> from, Set<String> to) {
        IssueEdit edit = new IssueEdit(7, new Contents(Map.of(part, from)), new Contents(Map.of(part, to)));
        states.of(List.of(edit));
        Span span = new Span(Optional.of(LocalDate.parse("2026-02-01")), Optional.empty());
        IssueFact now = new IssueFact(
                7,
                5,
                type,
                new WorkState(Progress.DONE, "10001", Optional.of("wont")),
                Relations.NONE.with(List.of(TO_GOAL, TO_TASK)),
                new IssueValues(Map.of(), IssueValues.NONE.estimateSeconds(), span, IssueValues.NONE.updatedAt()));
        return asked.get(7L).apply(now);
    }

    @Nested
    class WhenAStatusWouldChange {

        @Test
        void isAsFarAsItsCategorySays() {
            Status status = mock(Status.class);
            StatusCategory category = mock(StatusCategory.class);
            when(category.getKey()).thenReturn(StatusCategory.IN_PROGRESS);
            when(status.getStatusCategory()).thenReturn(category);
            when(constants.getStatus("3")).thenReturn(status);

            assertThat(edited("task", Part.STATUS, Set.of("10001"), Set.of("3")).state())
                    .isEqualTo(new WorkState(Progress.IN_PROGRESS, "3", Optional.empty()));
        }
    }

    @Nested
    class WhenItWouldServeAnotherGoal {

        @Test
        void leavesOnlyTheOne() {
            assertThat(edited("task", Part.GOALS, Set.of("1"), Set.of("2"))
                            .relations()
                            .goalLinks())
                    .extracting(GoalLink::targetId)
                    .containsExactly(9L, 2L);
        }
    }

    @Nested
    class WhenAGoalWouldStandElsewhere {

        @Test
        void leavesEveryGoalUnderWhichItCouldStand() {
            assertThat(edited("epic", Part.GOALS, Set.of(), Set.of("2"))
                            .relations()
                            .goalLinks())
                    .extracting(GoalLink::targetId)
                    .containsExactly(9L, 2L);
        }
    }

    @Nested
    class WhenDaysWouldChange {

        @Test
        void areThoseOfAGoal() {
            assertThat(edited("epic", Part.DUE, Set.of(), Set.of("2026-05-31"))
                            .values()
                            .span())
                    .isEqualTo(new Span(
                            Optional.of(LocalDate.parse("2026-02-01")), Optional.of(LocalDate.parse("2026-05-31"))));
        }

        @Test
        void beginWithTheIssueWhereTheStartGoes() {
            assertThat(edited("epic", Part.START, Set.of("2026-02-01"), Set.of())
                            .values()
                            .span())
                    .isEqualTo(new Span(Optional.of(LocalDate.parse("2026-01-05")), Optional.empty()));
        }

        @Test
        void countForNoActivity() {
            assertThat(edited("task", Part.DUE, Set.of(), Set.of("2026-05-31"))
                            .values()
                            .span()
                            .due())
                    .isEmpty();
        }
    }

    @Nested
    class WhenOnlyItsNameWouldChange {

        @Test
        void isNothingToCalculate() {
            states.of(List.of(new IssueEdit(
                    7,
                    new Contents(Map.of(Part.SUMMARY, Set.of("Write"))),
                    new Contents(Map.of(Part.SUMMARY, Set.of("Call"))))));

            assertThat(asked).isEmpty();
        }
    }
}
