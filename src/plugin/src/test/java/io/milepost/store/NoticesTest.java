package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Health;
import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.Fact;
import io.milepost.domain.notice.Fact.HealthChanged;
import io.milepost.domain.notice.Fact.Mentioned;
import io.milepost.domain.notice.Fact.MilestoneMissed;
import io.milepost.domain.notice.Fact.MilestoneNear;
import io.milepost.domain.notice.Fact.Part;
import io.milepost.domain.notice.Fact.ValueDue;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.domain.notice.NoticeKind;
import io.milepost.planning.Subscription;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-01");
    private static final Instant NINE = Instant.parse("2027-01-01T09:00:00.123Z");
    private static final Part LEADS = new Part("k1", "Leads");

    private static Fact health(Health from, Health to) {
        return new HealthChanged(from, to, DAY, Optional.of("ben"));
    }

    private static Notice due(String person, long goal, LocalDate day) {
        return Notice.of(person, goal, new ValueDue(LEADS, day), NINE);
    }

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private ActiveObjectsNoticeChoices choices;
        private ActiveObjectsNotices notices;

        @BeforeEach
        void makeRecords() {
            choices = new ActiveObjectsNoticeChoices(tables.ao());
            notices = new ActiveObjectsNotices(tables.ao(), choices);
        }

        private List<Notice> all(String person) {
            return notices.newest(person, false, 100);
        }

        @Test
        void keepsEveryKindOfFactToTheLetter() {
            List<Fact> facts = List.of(
                    health(Health.ON_TRACK, Health.AT_RISK),
                    new ValueDue(LEADS, DAY),
                    new MilestoneNear(new Part("m1", "\"Launch\" für <b>alle</b>"), DAY.plusDays(7)),
                    new MilestoneMissed(new Part("m1", "x".repeat(120)), DAY.minusDays(1)),
                    new Mentioned(Mentioned.Place.MEASUREMENT, 17, DAY, Optional.of("ben"), "See [~anna]: #set($x)"),
                    new Mentioned(Mentioned.Place.PLAN, 3, DAY, Optional.empty(), "y".repeat(1_000)));

            notices.add(
                    facts.stream().map(fact -> Notice.of("anna", 7, fact, NINE)).toList());

            assertThat(all("anna")).extracting(Notice::fact).containsExactlyInAnyOrderElementsOf(facts);
            assertThat(all("anna")).allSatisfy(notice -> {
                assertThat(notice.id()).isPositive();
                assertThat(notice.goalId()).isEqualTo(7);
                assertThat(notice.at()).isEqualTo(NINE);
                assertThat(notice.read()).isFalse();
            });
        }

        @Test
        void tellsThePersonOfTheSameFactOnce() {
            assertThat(notices.add(List.of(due("anna", 7, DAY), due("anna", 7, DAY))))
                    .isEqualTo(1);
            assertThat(notices.add(List.of(due("anna", 7, DAY), due("ben", 7, DAY), due("anna", 8, DAY))))
                    .isEqualTo(2);
            assertThat(notices.add(List.of(due("anna", 7, DAY.plusDays(1))))).isEqualTo(1);

            assertThat(all("anna")).hasSize(3);
            assertThat(all("ben")).hasSize(1);
        }

        @Test
        void hasTheNewestFirstAndNoMoreThanAsked() {
            IntStream.range(0, 5).forEach(day -> notices.add(List.of(due("anna", 7, DAY.plusDays(day)))));

            assertThat(notices.newest("anna", false, 2))
                    .extracting(notice -> notice.fact().day())
                    .containsExactly(DAY.plusDays(4), DAY.plusDays(3));
        }

        @Test
        void takesAsManyStatementsForManyNoticesAsForTwo() {
            int two = tables.statements().during(() -> notices.add(List.of(due("anna", 1, DAY), due("anna", 2, DAY))));
            int many = tables.statements()
                    .during(() -> notices.add(IntStream.range(10, 400)
                            .mapToObj(goal -> due("anna", goal, DAY))
                            .toList()));

            assertThat(many).isEqualTo(two);
        }

        @Test
        void acceptsPeopleWithKeysAsLongAsJiraAllows() {
            String key = "k".repeat(255);

            notices.add(List.of(due(key, 7, DAY)));

            assertThat(all(key)).hasSize(1);
        }

        @Test
        void marksOnlyThePersonsOwnAsRead() {
            notices.add(List.of(due("anna", 7, DAY), due("anna", 8, DAY), due("ben", 7, DAY)));
            long first = all("anna").get(1).id();
            long bens = all("ben").get(0).id();

            notices.markRead("anna", List.of(first, bens, 999_999L), NINE);

            assertThat(notices.newest("anna", true, 9))
                    .extracting(Notice::goalId)
                    .containsExactly(8L);
            assertThat(all("anna")).extracting(Notice::read).containsExactly(false, true);
            assertThat(notices.newest("ben", true, 9)).hasSize(1);
        }

        @Test
        void marksAllUpToOneAsRead() {
            notices.add(List.of(due("anna", 7, DAY)));
            notices.add(List.of(due("ben", 7, DAY)));
            notices.add(List.of(due("anna", 8, DAY)));
            long newest = all("anna").get(0).id();
            notices.add(List.of(due("anna", 9, DAY)));

            notices.markReadUpTo("anna", newest, NINE);

            assertThat(notices.newest("anna", true, 9))
                    .extracting(Notice::goalId)
                    .containsExactly(9L);
            assertThat(notices.newest("ben", true, 9)).hasSize(1);
        }

        @Test
        void marksNothingWhereThereIsNothing() {
            notices.markReadUpTo("anna", 5, NINE);
            notices.markRead("anna", List.of(), NINE);

            assertThat(all("anna")).isEmpty();
        }

        @Test
        void knowsWhoHasNotReadSomethingNew() {
            notices.add(List.of(due("anna", 7, DAY), due("anna", 8, DAY), due("ben", 7, DAY)));
            notices.markReadUpTo("ben", Long.MAX_VALUE, NINE);

            assertThat(notices.peopleWithUnread(NINE)).containsExactly("anna");
            assertThat(notices.peopleWithUnread(NINE.plusMillis(1))).isEmpty();
        }

        @Test
        void forgetsWhatIsOlder() {
            notices.add(List.of(due("anna", 7, DAY)));

            notices.forgetBefore(NINE);
            assertThat(all("anna")).hasSize(1);
            notices.forgetBefore(NINE.plusMillis(1));
            assertThat(all("anna")).isEmpty();
        }

        @Test
        void remembersWhatWasMailedWithoutChangingTheChoice() {
            choices.choose("anna", new NoticeChoice(DigestRhythm.DAILY, Set.of(NoticeKind.MENTIONED)));
            Subscription before = choices.of("anna");

            choices.mailed(before, NINE, 17);

            assertThat(choices.byId(before.id()))
                    .contains(new Subscription(before.id(), "anna", before.choice(), Optional.of(NINE), 17, 0));
        }

        @Test
        void endsTheMailsOnceHoweverOftenTheSameLinkIsFollowed() {
            Subscription before = choices.of("anna");
            choices.of("ben");

            choices.end(before);
            choices.choose("anna", NoticeChoice.STANDARD);
            choices.end(before);

            assertThat(choices.of("anna").choice()).isEqualTo(NoticeChoice.STANDARD);
            assertThat(choices.of("anna").tokenRound()).isEqualTo(1);
            assertThat(choices.of("ben").tokenRound()).isZero();
        }

        @Test
        void hasTheStandardForWhoHasNotChosen() {
            assertThat(choices.choiceOf("anna")).isEqualTo(NoticeChoice.STANDARD);
        }

        @Test
        void keepsTheLastChoiceOfEachPerson() {
            NoticeChoice quiet = new NoticeChoice(DigestRhythm.OFF, Set.of(NoticeKind.MENTIONED, NoticeKind.VALUE_DUE));
            choices.choose("anna", new NoticeChoice(DigestRhythm.DAILY, Set.of()));
            choices.choose("ben", new NoticeChoice(DigestRhythm.MONTHLY, Set.of()));
            choices.choose("anna", quiet);

            assertThat(choices.choiceOf("anna")).isEqualTo(quiet);
            assertThat(notices.choiceOf("ben").rhythm()).isEqualTo(DigestRhythm.MONTHLY);

            choices.choose("anna", NoticeChoice.STANDARD);
            assertThat(choices.choiceOf("anna")).isEqualTo(NoticeChoice.STANDARD);
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}
