package io.milepost.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoalTokensTest {

    private final GoalTokens tokens = new GoalTokens(() -> "one secret");

    @Test
    void givesEachGoalOneWordForGood() {
        assertThat(tokens.of(7)).isEqualTo(new GoalTokens(() -> "one secret").of(7));
        assertThat(tokens.of(7)).isNotEqualTo(tokens.of(8));
    }

    @Test
    void cannotBeGuessedWithoutTheSecret() {
        assertThat(tokens.of(7)).isNotEqualTo(new GoalTokens(() -> "another secret").of(7));
    }

    @Test
    void isOneWordInEveryLanguage() {
        assertThat(tokens.of(7)).matches("g\\d{10,19}");
    }
}
