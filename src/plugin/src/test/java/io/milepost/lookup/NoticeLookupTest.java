package io.milepost.lookup;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.lookup.LookupWorld.CALCULATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Health;
import io.milepost.domain.Progress;
import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.Fact;
import io.milepost.domain.notice.Fact.HealthChanged;
import io.milepost.domain.notice.Fact.Part;
import io.milepost.domain.notice.Fact.ValueDue;
import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.domain.notice.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NoticeLookupTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private final LookupWorld world = new LookupWorld()
            .project(10, "MKT", "Marketing")
            .person("anna", "Anna")
            .person("ben", "Ben")
            .issue(1, "MKT-1", "Keep customers", Progress.IN_PROGRESS)
            .issue(2, "MKT-2", "Win customers", Progress.IN_PROGRESS)
            .goal(1, OptionalLong.empty())
            .goal(2, OptionalLong.empty());
    private final InMemoryNotices notices = new InMemoryNotices()
            .add(health(1, "anna", 1, "ben", true))
            .add(due(2, "anna", 2))
            .add(due(3, "ben", 1));
    private final NoticeLookup lookup = new NoticeLookup(notices, world.sources(world.plans()), world);

    private static Notice health(long id, String person, long goal, String by, boolean read) {
        Fact fact = new HealthChanged(Health.ON_TRACK, Health.AT_RISK, DAY, Optional.of(by));
        return new Notice(id, person, goal, fact, CALCULATED, read);
    }

    private static Notice due(long id, String person, long goal) {
        return new Notice(id, person, goal, new ValueDue(new Part("k1", "Leads"), DAY), CALCULATED, false);
    }

    private List<Long> ids(boolean unreadOnly) {
        return lookup.page(ANNA, unreadOnly, 0, 50).notices().stream()
                .map(view -> view.notice().id())
                .toList();
    }

    @Nested
    class WhenThePersonSeesTheGoals {

        @Test
        void readsHerOwnTheNewestFirstWithTheGoalsAsTheyAreCalledNow() {
            NoticePage page = lookup.page(ANNA, false, 0, 50);

            assertThat(ids(false)).containsExactly(2L, 1L);
            assertThat(page.total()).isEqualTo(2);
            assertThat(page.unread()).isEqualTo(1);
            assertThat(page.notices().get(1).goal().key()).isEqualTo("MKT-1");
            assertThat(page.notices().get(1).by()).contains(new Person("ben", "Ben"));
        }

        @Test
        void leavesOutWhatShePutAsideWhereOnlyUnreadOnesAreWanted() {
            assertThat(ids(true)).containsExactly(2L);
            assertThat(lookup.unread(ANNA)).isEqualTo(1);
        }

        @Test
        void readsAPartOfThemAndCountsAll() {
            NoticePage second = lookup.page(ANNA, false, 1, 1);

            assertThat(second.notices()).extracting(view -> view.notice().id()).containsExactly(1L);
            assertThat(second.total()).isEqualTo(2);
        }

        @Test
        void callsSomebodyWhoseAccountIsGoneByTheKey() {
            notices.add(health(9, "anna", 1, "gone", false));

            assertThat(lookup.page(ANNA, true, 0, 1).notices().get(0).by()).contains(new Person("gone", "gone"));
        }
    }

    @Nested
    class WhenAGoalIsHidden {

        @Test
        void neitherShowsNorCountsWhatIsAboutIt() {
            world.hide(2);

            assertThat(ids(false)).containsExactly(1L);
            assertThat(lookup.page(ANNA, false, 0, 50).total()).isEqualTo(1);
            assertThat(lookup.unread(ANNA)).isZero();
        }

        @Test
        void neitherShowsNorCountsWhatAPlanForOthersKeeps() {
            world.close("MKT");

            assertThat(lookup.page(ANNA, false, 0, 50)).isEqualTo(new NoticePage(0, 0, List.of()));
        }

        @Test
        void leavesOutWhatIsDeletedOrNoGoalAnyMore() {
            notices.add(due(8, "anna", 77));
            world.issue(78, "MKT-78", "A task now", Progress.TO_DO);
            notices.add(due(9, "anna", 78));
            world.delete(2);

            assertThat(ids(false)).containsExactly(1L);
        }

        @Test
        void showsNothingToNobodyInParticular() {
            assertThat(lookup.page(Viewer.anonymous(), false, 0, 50)).isEqualTo(new NoticePage(0, 0, List.of()));
            assertThat(lookup.unread(Viewer.anonymous())).isZero();
        }
    }

    @Nested
    class WhenAKindIsSwitchedOff {

        @Test
        void neitherShowsNorCountsItUntilItIsSwitchedOnAgain() {
            notices.choose("anna", new NoticeChoice(DigestRhythm.OFF, Set.of(NoticeKind.VALUE_DUE)));
            assertThat(ids(false)).containsExactly(1L);
            assertThat(lookup.unread(ANNA)).isZero();

            notices.choose("anna", NoticeChoice.STANDARD);
            assertThat(ids(false)).containsExactly(2L, 1L);
        }
    }
}
