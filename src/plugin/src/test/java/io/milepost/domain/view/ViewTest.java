package io.milepost.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.view.Drawing.Colour;
import io.milepost.domain.view.Drawing.Mode;
import io.milepost.domain.view.Drawing.Sort;
import io.milepost.domain.view.ViewChoice.Kept;
import io.milepost.domain.view.ViewChoice.Ready;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {

    private static Drawing drawing(String lanes, String zoom, String... columns) {
        return new Drawing(Mode.TIMELINE, lanes, List.of(columns), Colour.HEALTH, Optional.ofNullable(zoom), Sort.PLAN);
    }

    private static ViewFilter filter(String text, String jql, Set<String> health, List<String> values) {
        return new ViewFilter(text, jql, Optional.empty(), health, values);
    }

    private static String ruleOf(ViewRefusedException refused) {
        return refused.rule();
    }

    @Nested
    class WhenNobodyHasMadeAny {

        @ParameterizedTest
        @EnumSource(ViewKind.class)
        void isReadyInItsKind(ViewKind kind) {
            View ready = kind.ready();

            assertThat(ready.kind()).isEqualTo(kind);
            assertThat(ready.drawing().columns()).hasSizeBetween(3, 5);
            assertThat(ViewKind.of(kind.word())).contains(kind);
        }

        @Test
        void looksAtEachKindInAnotherWay() {
            assertThat(Arrays.stream(ViewKind.values())
                            .map(kind -> kind.ready().named("same"))
                            .map(view -> List.of(view.drawing(), view.filter())))
                    .doesNotHaveDuplicates();
        }

        @Test
        void narrowsSomeToTheirChannels() {
            assertThat(ViewKind.SEO.ready().filter().values()).containsExactly("SEO");
            assertThat(ViewKind.STRATEGY.ready().filter()).isEqualTo(ViewFilter.EVERYTHING);
        }
    }

    @Nested
    class WhenSomebodyMakesOne {

        @ParameterizedTest
        @ValueSource(strings = {"goal", "funnel_stage", "field:customfield_10204"})
        void groupsByWhatGoalsAndActivitiesHave(String lanes) {
            assertThat(drawing(lanes, null).lanes()).isEqualTo(lanes);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "Goal", "planet", "field:labels", "field:customfield_1;drop"})
        void groupsByNothingElse(String lanes) {
            assertThatThrownBy(() -> drawing(lanes, null)).isInstanceOf(ViewRefusedException.class);
        }

        @Test
        void keepsColumnsThatOnlyALaterPageKnows() {
            assertThat(drawing("goal", "three_years", "sentiment", "field:customfield_7")
                            .columns())
                    .containsExactly("sentiment", "field:customfield_7");
        }

        @ParameterizedTest
        @CsvSource({"due,due", "'<b>',owner", "'',owner"})
        void refusesAColumnTwiceAndWhatIsNoWord(String one, String other) {
            assertThatThrownBy(() -> drawing("goal", null, one, other)).isInstanceOf(ViewRefusedException.class);
        }

        @Test
        void filtersByHealthsAndDraftsAndNothingElse() {
            assertThat(filter("", "", Set.of("draft", "off_track"), List.of()).health())
                    .hasSize(2);
            assertThatThrownBy(() -> filter("", "", Set.of("fine"), List.of()))
                    .isInstanceOfSatisfying(ViewRefusedException.class, refused -> assertThat(ruleOf(refused))
                            .isEqualTo("health"));
        }

        @Test
        void takesEachValueOnce() {
            assertThat(filter("", "", Set.of(), List.of(" SEO ", "SEO", "E-mail"))
                            .values())
                    .containsExactly("SEO", "E-mail");
        }

        @Test
        void refusesWhatNoDatabaseKeeps() {
            assertThatThrownBy(() -> filter("a\0b", "", Set.of(), List.of())).isInstanceOf(ViewRefusedException.class);
            assertThatThrownBy(() -> filter("", "a".repeat(4001), Set.of(), List.of()))
                    .isInstanceOf(ViewRefusedException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "two\nlines"})
        void refusesANameThatIsNone(String name) {
            assertThatThrownBy(() -> ViewKind.SEO.ready().named(name)).isInstanceOf(ViewRefusedException.class);
        }
    }

    @Nested
    class WhenAnAddressNamesOne {

        @Test
        void isAKindOrANumber() {
            assertThat(ViewChoice.of("seo")).contains(new Ready(ViewKind.SEO));
            assertThat(ViewChoice.of("17")).contains(new Kept(17));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "SEO", "017", "-3", "9999999999999999999", "planet"})
        void isNothingElse(String word) {
            assertThat(ViewChoice.of(word)).isEmpty();
        }
    }
}
