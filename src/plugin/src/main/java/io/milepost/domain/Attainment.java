package io.milepost.domain;

import java.util.Optional;

/** A goal's headline share; it always says what it was made from. */
public sealed interface Attainment {

    /** What the share was made from, by the word that REST uses. */
    String kind();

    Optional<Share> share();

    /** Made from the work that is done. */
    record ByDelivery(Share delivered) implements Attainment {
        @Override
        public String kind() {
            return "delivery";
        }

        @Override
        public Optional<Share> share() {
            return Optional.of(delivered);
        }
    }

    /** Made from the KPIs' way from baseline to target. */
    record ByResult(Share reached) implements Attainment {
        @Override
        public String kind() {
            return "result";
        }

        @Override
        public Optional<Share> share() {
            return Optional.of(reached);
        }
    }

    /** Nothing to make a share from: never 0. */
    record NoData() implements Attainment {
        @Override
        public String kind() {
            return "no_data";
        }

        @Override
        public Optional<Share> share() {
            return Optional.empty();
        }
    }

    static Attainment noData() {
        return new NoData();
    }

    static Attainment of(Delivery delivery) {
        return delivery.share().<Attainment>map(ByDelivery::new).orElseGet(NoData::new);
    }

    /** By the result where there is one, by the delivery otherwise. */
    static Attainment of(Delivery delivery, Optional<Share> result) {
        return result.<Attainment>map(ByResult::new).orElseGet(() -> of(delivery));
    }
}
