package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.notice.DigestRhythm;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsubscribeTest {

    private final InMemorySubscriptions subscriptions = new InMemorySubscriptions();
    private final Unsubscribe unsubscribe = new Unsubscribe(subscriptions, () -> "secret");
    private final String annas = unsubscribe.token(subscriptions.of("anna"));
    private final String bens = unsubscribe.token(subscriptions.of("ben"));

    private DigestRhythm rhythmOf(String person) {
        return subscriptions.of(person).choice().rhythm();
    }

    @Nested
    class WhenTheLinkIsTheOneInTheMail {

        @Test
        void endsTheMailsOfThatPersonAlone() {
            assertThat(unsubscribe.isValid(annas)).isTrue();
            assertThat(unsubscribe.end(annas)).isTrue();

            assertThat(rhythmOf("anna")).isEqualTo(DigestRhythm.OFF);
            assertThat(rhythmOf("ben")).isEqualTo(DigestRhythm.WEEKLY);
        }

        @Test
        void worksOnceAndNotAgainstALaterChoice() {
            unsubscribe.end(annas);
            subscriptions.choose("anna", subscriptions.of("anna").choice().withRhythm(DigestRhythm.DAILY));

            assertThat(unsubscribe.isValid(annas)).isFalse();
            assertThat(unsubscribe.end(annas)).isFalse();
            assertThat(rhythmOf("anna")).isEqualTo(DigestRhythm.DAILY);
        }
    }

    @Nested
    class WhenTheLinkIsAnother {

        @ParameterizedTest
        @ValueSource(strings = {"", "1", "1.", "1.x", "-1.AAAA", "99999999999999999999.A", "1' OR '1'='1"})
        void doesNothing(String token) {
            assertThat(unsubscribe.isValid(token)).isFalse();
            assertThat(unsubscribe.end(token)).isFalse();
        }

        @Test
        void doesNothingWithTheSealOfSomebodyElse() {
            String seal = bens.substring(bens.indexOf('.'));
            String forged = subscriptions.of("anna").id() + seal;

            assertThat(unsubscribe.end(forged)).isFalse();
            assertThat(rhythmOf("anna")).isEqualTo(DigestRhythm.WEEKLY);
        }

        @Test
        void doesNothingWithTheSealOfAnotherJira() {
            Unsubscribe elsewhere = new Unsubscribe(subscriptions, () -> "another secret");

            assertThat(unsubscribe.isValid(elsewhere.token(subscriptions.of("anna"))))
                    .isFalse();
        }
    }
}
