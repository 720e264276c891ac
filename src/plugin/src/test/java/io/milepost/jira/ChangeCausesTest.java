package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeCausesTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");
    private static final String WONT_DO = "10001";

    private final ChangeCauses causes = new ChangeCauses(new ChangeCauses.Fields(
            Set.of(WONT_DO), Set.of("Leads", "timeoriginalestimate"), Set.of("duedate", "Start")));

    private static ChangeItemBean item(String field, String from, String fromString, String to, String toString) {
        return new ChangeItemBean("jira", field, from, fromString, to, toString, Timestamp.from(AT));
    }

    private static ChangeItemBean resolved(String id, String name) {
        return item("resolution", null, null, id, name);
    }

    private static final ChangeItemBean DONE = item("status", "1", "To Do", "3", "Done");

    private List<Cause> causes(ChangeItemBean... items) {
        return causes(false, items);
    }

    private List<Cause> causes(boolean isGoal, ChangeItemBean... items) {
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getId()).thenReturn(77L);
        when(change.getAuthorKey()).thenReturn("anna");
        when(change.getTimePerformed()).thenReturn(Timestamp.from(AT));
        when(change.getChangeItemBeans()).thenReturn(List.of(items));
        return causes.of(7, isGoal, change).toList();
    }

    @Nested
    class WhenAStatusChanges {

        @Test
        void tellsBothStatusesWhoAndWhen() {
            Occasion occasion = new Occasion(AT, Optional.of("anna"), OptionalLong.of(77));

            assertThat(causes(DONE))
                    .containsExactly(new Cause(
                            CauseKind.TRANSITION,
                            OptionalLong.of(7),
                            occasion,
                            Optional.of("To Do"),
                            Optional.of("Done")));
        }

        @Test
        void keepsQuietOfTheUsualResolutionBesideIt() {
            assertThat(causes(DONE, resolved("10000", "Done")))
                    .extracting(Cause::kind)
                    .containsExactly(CauseKind.TRANSITION);
        }

        @Test
        void tellsAResolutionThatTakesTheActivityOut() {
            assertThat(causes(DONE, resolved(WONT_DO, "Won't Do")))
                    .extracting(Cause::kind)
                    .containsExactly(CauseKind.TRANSITION, CauseKind.RESOLUTION);
        }

        @Test
        void tellsAResolutionThatBringsItBack() {
            assertThat(causes(DONE, item("resolution", WONT_DO, "Won't Do", null, null)))
                    .extracting(Cause::kind)
                    .contains(CauseKind.RESOLUTION);
        }
    }

    @Nested
    class WhenTheResolutionAloneChanges {

        @Test
        void tellsIt() {
            assertThat(causes(resolved("10000", "Done"))).extracting(Cause::to).containsExactly(Optional.of("Done"));
        }
    }

    @Nested
    class WhenLinksChange {

        @ParameterizedTest(name = "{0}")
        @CsvSource({"This issue contributes to MKT-1", "This issue is contributed to by MKT-2"})
        void tellsAContributionWithoutNamingTheOtherIssue(String wording) {
            List<Cause> told = causes(item("Link", null, null, "MKT-1", wording));

            assertThat(told).extracting(Cause::kind).containsExactly(CauseKind.LINK);
            assertThat(told).extracting(Cause::to).containsExactly(Optional.empty());
        }

        @Test
        void tellsARemovedContributionToo() {
            assertThat(causes(item("Link", "MKT-1", "This issue contributes to MKT-1", null, null)))
                    .hasSize(1);
        }

        @Test
        void keepsQuietOfOtherLinks() {
            assertThat(causes(item("Link", null, null, "MKT-1", "This issue blocks MKT-1")))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"Epic Link", "Epic Child", "Parent"})
        void tellsEpicsAndParentsWithoutNamingThem(String field) {
            List<Cause> told = causes(item(field, "1", "MKT-1", "2", "MKT-2"));

            assertThat(told).extracting(Cause::kind).containsExactly(CauseKind.LINK);
            assertThat(told).extracting(Cause::from).containsExactly(Optional.empty());
        }
    }

    @Nested
    class WhenTheIssueMovesOrTurnsIntoAnotherType {

        @Test
        void tellsTheTypes() {
            assertThat(causes(item("issuetype", "1", "Task", "2", "Epic")))
                    .extracting(Cause::kind, Cause::to)
                    .containsExactly(tuple(CauseKind.TYPE, Optional.of("Epic")));
        }

        @Test
        void tellsAMoveOnceAndNamesNoProject() {
            List<Cause> told =
                    causes(item("project", "1", "Secret", "2", "Marketing"), item("Key", null, "SEC-1", null, "MKT-1"));

            assertThat(told).extracting(Cause::kind).containsExactly(CauseKind.MOVED);
            assertThat(told).extracting(Cause::from).containsExactly(Optional.empty());
        }
    }

    @Nested
    class WhenANumberChangesThatCounts {

        @ParameterizedTest(name = "{0}")
        @CsvSource({"Leads", "timeoriginalestimate"})
        void tellsBothNumbers(String field) {
            List<Cause> told = causes(item(field, null, "10", null, "12"), item("Budget", null, "1", null, "2"));

            assertThat(told)
                    .extracting(Cause::kind, Cause::from, Cause::to)
                    .containsExactly(tuple(CauseKind.FIELD, Optional.of("10"), Optional.of("12")));
        }
    }

    @Nested
    class WhenDatesChange {

        private final ChangeItemBean due = item("duedate", null, null, "2027-12-31", "2027-12-31 00:00:00.0");

        @Test
        void tellsThemOfAGoalWithoutTheTimeThatJiraWritesBehindThem() {
            assertThat(causes(true, due, item("Start", null, null, null, "01/Jan/27")))
                    .extracting(Cause::kind, Cause::to)
                    .containsExactly(
                            tuple(CauseKind.DATES, Optional.of("2027-12-31")),
                            tuple(CauseKind.DATES, Optional.of("01/Jan/27")));
        }

        @Test
        void keepsQuietOfAnActivity() {
            assertThat(causes(false, due)).isEmpty();
        }
    }

    @Nested
    class WhenSomethingElseChanges {

        @Test
        void keepsQuiet() {
            assertThat(causes(item("summary", null, "Old", null, "New"), item("assignee", "a", "A", "b", "B")))
                    .isEmpty();
        }
    }
}
