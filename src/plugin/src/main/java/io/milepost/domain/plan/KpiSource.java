package io.milepost.domain.plan;

import java.util.Optional;
import java.util.Set;

/** Where a KPI's current value comes from. */
public sealed interface KpiSource {

    /** The word by which REST and the page know it. */
    String kind();

    /** Whether people may record values of it. */
    default boolean isMeasured() {
        return false;
    }

    /** Whether its current value is the last one recorded, however that was found. */
    default boolean isRecorded() {
        return isMeasured();
    }

    /**
     * Recorded by people, files and programs.
     *
     * @param goalFieldId a KPI number field of the goal's issue; each change of it is a measurement too
     */
    record Measured(Optional<String> goalFieldId) implements KpiSource {
        @Override
        public boolean isMeasured() {
            return true;
        }

        @Override
        public String kind() {
            return "measured";
        }
    }

    /**
     * A number field of the activities. A sum counts each activity with its share in the goal, a mean is weighted by the
     * shares, so that an activity of several goals is not counted twice.
     *
     * @param withSubGoals whether the activities of the goals below count as well
     */
    record ActivityField(String fieldId, Aggregate aggregate, boolean onlyDone, boolean withSubGoals)
            implements KpiSource {
        public ActivityField {
            if (aggregate == Aggregate.COUNT) {
                throw new PlanRefusedException("aggregate-not-for-fields", aggregate.word());
            }
        }

        @Override
        public String kind() {
            return "activity_field";
        }
    }

    /**
     * What a search finds, counted as the person sees it who set it up.
     *
     * @param fieldId the number field to add up; empty for a count
     */
    record Search(String jql, Aggregate aggregate, Optional<String> fieldId, String personKey) implements KpiSource {
        private static final Set<Aggregate> ALLOWED = Set.of(Aggregate.COUNT, Aggregate.SUM, Aggregate.MEAN);

        public Search {
            if (jql.isBlank()) {
                throw new PlanRefusedException("search-empty", jql);
            }
            if (!ALLOWED.contains(aggregate) || fieldId.isPresent() == (aggregate == Aggregate.COUNT)) {
                throw new PlanRefusedException("aggregate-not-for-searches", aggregate.word());
            }
        }

        @Override
        public boolean isRecorded() {
            return true;
        }

        @Override
        public String kind() {
            return "search";
        }

        /** The same search as another person sees it. */
        public Search by(String otherPersonKey) {
            return new Search(jql, aggregate, fieldId, otherPersonKey);
        }
    }

    /** The results of the goals directly below. */
    record SubGoals(RollUp rollUp) implements KpiSource {
        @Override
        public String kind() {
            return "sub_goals";
        }
    }

    /** A formula over other KPIs, such as {@code [Spend] / [Leads]}. */
    record Formula(String text) implements KpiSource {
        @Override
        public String kind() {
            return "formula";
        }
    }
}
