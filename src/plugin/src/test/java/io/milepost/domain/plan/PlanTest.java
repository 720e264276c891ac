package io.milepost.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.plan.Plan.Access;
import io.milepost.domain.plan.Plan.Circle;
import io.milepost.domain.plan.Plan.Membership;
import io.milepost.domain.plan.Plan.Projects;
import io.milepost.domain.plan.Plan.Search;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final long LEADS = 10_002;
    private static final Circle BOARD = new Circle(Set.of("board"), Set.of());
    private static final Circle LEADING = new Circle(Set.of(), Set.of(LEADS));

    private static Plan of(Access access) {
        return new Plan("Brand", new Projects(List.of(7L, 8L)), access);
    }

    /** In one group, and holding one role in project 7. */
    private static Membership person(String group, long role) {
        return new Membership() {
            @Override
            public boolean isIn(String asked) {
                return asked.equals(group);
            }

            @Override
            public boolean holds(long asked, long projectId) {
                return asked == role && projectId == 7;
            }
        };
    }

    @Nested
    class WhenNobodyIsNamed {

        @Test
        void isForEverybodyAndEditedByNobodyElse() {
            Plan open = of(Access.OPEN);

            assertThat(open.isForSome()).isFalse();
            assertThat(open.isFor(person("any", 0), 7)).isTrue();
            assertThat(open.isEditor(person("any", LEADS), 7)).isFalse();
        }
    }

    @Nested
    class WhenViewersAreNamed {

        private final Plan plan = of(new Access(LEADING, BOARD));

        @Test
        void isForThemAndForItsEditors() {
            assertThat(plan.isFor(person("board", 0), 7)).isTrue();
            assertThat(plan.isFor(person("any", LEADS), 7)).isTrue();
            assertThat(plan.isFor(person("any", 0), 7)).isFalse();
        }

        @Test
        void countsARoleOnlyInTheProjectWhereItIsHeld() {
            assertThat(plan.isFor(person("any", LEADS), 8)).isFalse();
            assertThat(plan.isEditor(person("any", LEADS), 7)).isTrue();
            assertThat(plan.isEditor(person("any", LEADS), 8)).isFalse();
        }
    }

    @Nested
    class WhenItIsASearch {

        @Test
        void rulesNoProjectAndKnowsNoRoles() {
            Plan found = new Plan("Launches", new Search(" labels = launch "), new Access(Circle.NOBODY, BOARD));

            assertThat(found.projectIds()).isEmpty();
            assertThat(found.scope()).isEqualTo(new Search("labels = launch"));
            assertThat(found.isFor(person("board", 0))).isTrue();
            assertThat(found.isFor(person("any", LEADS))).isFalse();
            assertThatThrownBy(() -> new Plan("x", new Search("a = b"), new Access(LEADING, Circle.NOBODY)))
                    .isInstanceOf(PlanRefusedException.class)
                    .hasMessageStartingWith("roles-need-projects");
        }
    }

    @Nested
    class WhenItContradictsItself {

        @Test
        void isRefused() {
            assertThatThrownBy(() -> new Plan(" ", new Projects(List.of(7L)), Access.OPEN))
                    .hasMessageStartingWith("plan-name");
            assertThatThrownBy(() -> new Plan("x".repeat(101), new Projects(List.of(7L)), Access.OPEN))
                    .hasMessageStartingWith("plan-name");
            assertThatThrownBy(() -> new Projects(List.of())).hasMessageStartingWith("scope-empty");
            assertThatThrownBy(() -> new Search(" ")).hasMessageStartingWith("scope-empty");
            assertThatThrownBy(() -> new Search("x".repeat(4001))).hasMessageStartingWith("scope-too-long");
        }

        @Test
        void takesAProjectOnce() {
            assertThat(new Projects(List.of(7L, 8L, 7L)).ids()).containsExactly(7L, 8L);
        }
    }
}
