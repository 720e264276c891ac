package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.Visit;
import io.milepost.domain.view.ViewPlace;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VisitsTest {

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private static final ViewPlace MARKETING = ViewPlace.project(7);
        private static final ViewPlace BRAND = ViewPlace.plan(7);
        private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00.123Z");
        private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

        private ActiveObjectsVisits visits;

        @BeforeEach
        void makeVisits() {
            visits = new ActiveObjectsVisits(tables.ao());
            visits.keep("anna", MARKETING, Visit.first(MONDAY));
        }

        @Test
        void areOfOnePersonAtOneRoadmap() {
            assertThat(visits.of("anna", MARKETING)).contains(Visit.first(MONDAY));
            assertThat(visits.of("anna", BRAND)).isEmpty();
            assertThat(visits.of("ben", MARKETING)).isEmpty();
        }

        @Test
        void takeThePlaceOfFormerOnes() {
            Visit next = new Visit(TUESDAY, Optional.of(MONDAY));
            visits.keep("ben", MARKETING, Visit.first(MONDAY));
            visits.keep("anna", MARKETING, next);

            assertThat(visits.of("anna", MARKETING)).contains(next);
            assertThat(visits.of("ben", MARKETING)).contains(Visit.first(MONDAY));
            assertThat(tables.ao().count(VisitRow.class)).isEqualTo(2);
        }

        @Test
        void areForgottenAfterALongTime() {
            visits.forgetBefore(MONDAY);
            assertThat(visits.of("anna", MARKETING)).isPresent();

            visits.forgetBefore(TUESDAY);
            assertThat(visits.of("anna", MARKETING)).isEmpty();
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}
