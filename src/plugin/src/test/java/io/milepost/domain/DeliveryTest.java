package io.milepost.domain;

import static io.milepost.domain.Facts.DUPLICATE;
import static io.milepost.domain.Facts.RULES;
import static io.milepost.domain.Facts.WONT_DO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.domain.delivery.Contributions;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The worked cases of the delivery table, on activities of weight 1. */
class DeliveryTest {

    @Nested
    class WhenThreeOfFiveAreDoneAndOneIsInProgress {

        @Test
        void is70Percent() {
            Delivery delivery = of(done(1), done(2), done(3), inProgress(4), toDo(5));

            assertThat(delivery).isEqualTo(new Delivery(5_000_000, 3_500_000));
            assertThat(delivery.share()).contains(new Share(new BigDecimal("0.7")));
        }

        @Test
        void is87AndAHalfPercentOnceTheOpenOneIsClosedAsWontDo() {
            Delivery delivery = of(
                    done(1),
                    done(2),
                    done(3),
                    inProgress(4),
                    Facts.closed(5, WONT_DO).build());

            assertThat(delivery).isEqualTo(new Delivery(4_000_000, 3_500_000));
            assertThat(delivery.share()).contains(new Share(new BigDecimal("0.875")));
        }
    }

    @Nested
    class WhenThereIsNoActivity {

        @Test
        void isNoData() {
            assertThat(of().share()).isEmpty();
            assertThat(Attainment.of(of())).isEqualTo(Attainment.noData());
            assertThat(Attainment.of(of()).kind()).isEqualTo("no_data");
        }
    }

    @Nested
    class WhenEveryActivityIsTakenOut {

        @Test
        void isNoDataAndNot0() {
            assertThat(of(Facts.closed(1, DUPLICATE).build()).share()).isEmpty();
        }
    }

    @Nested
    class WhenNothingIsDoneYet {

        @Test
        void is0AndNotNoData() {
            assertThat(Attainment.of(of(toDo(1)))).isEqualTo(new Attainment.ByDelivery(Share.NONE));
            assertThat(Attainment.of(of(toDo(1))).kind()).isEqualTo("delivery");
        }
    }

    @Nested
    class WhenTheShareHasNoEnd {

        @Test
        void isRoundedHalfUpAtTheSixthDigit() {
            assertThat(new Delivery(3_000_000, 2_000_000).share()).contains(new Share(new BigDecimal("0.666667")));
        }
    }

    @Nested
    class WhenASumLeavesTheRange {

        @Test
        void isRefusedAndNeverWrapsAround() {
            Delivery huge = new Delivery(Long.MAX_VALUE, 0);

            assertThatThrownBy(() -> huge.plus(new Delivery(1, 0))).isInstanceOf(ArithmeticException.class);
        }
    }

    private static Delivery of(IssueFact... activities) {
        Contributions contributions = new Contributions(RULES);
        return Stream.of(activities)
                .flatMap(activity -> contributions.of(activity, Optional.empty(), Map.of()).stream())
                .map(Contribution::delivery)
                .reduce(Delivery.NONE, Delivery::plus);
    }

    private static IssueFact done(long id) {
        return Facts.activity(id).is(Progress.DONE).inEpic(100, 1000).build();
    }

    private static IssueFact inProgress(long id) {
        return Facts.activity(id).is(Progress.IN_PROGRESS).inEpic(100, 1000).build();
    }

    private static IssueFact toDo(long id) {
        return Facts.activity(id).is(Progress.TO_DO).inEpic(100, 1000).build();
    }
}
