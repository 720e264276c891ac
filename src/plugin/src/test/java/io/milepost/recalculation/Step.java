package io.milepost.recalculation;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One deed of a generated history and what becomes of its events.
 *
 * @param subject chooses the issue that it is done to, among those that exist then
 * @param object chooses the other issue or value
 */
record Step(Deed deed, int subject, int object, Fate fate) {

    private static final int CHOICES = 24;

    /**
     * What becomes of the events of a step.
     *
     * @param copies how often each arrives: 0 when it is lost
     * @param delay how many steps later it arrives; each further copy takes as long again
     * @param worked how large a batch the worker takes after the step: 0 when it does not come to it
     */
    record Fate(int copies, int delay, int worked) {

        boolean isLost() {
            return copies == 0;
        }

        @Override
        public String toString() {
            String late = delay == 0 ? "at once" : delay + " steps late";
            String told = isLost() ? "never told" : "told " + (copies == 1 ? "" : copies + " times, ") + late;
            return told + (worked == 0 ? "" : "; then a batch of " + worked);
        }
    }

    static Arbitrary<Step> any() {
        return Combinators.combine(
                        deeds(),
                        Arbitraries.integers().between(0, CHOICES - 1),
                        Arbitraries.integers().between(0, CHOICES - 1),
                        fates())
                .as(Step::new);
    }

    /** Three goals under each other with activities that have numbers: histories that begin so reach deeper than others. */
    static List<Step> smallPlan() {
        return List.of(
                told(Deed.CREATE_GOAL, 0, 0),
                told(Deed.CREATE_GOAL, 0, 0),
                told(Deed.CREATE_GOAL, 0, 0),
                told(Deed.PUT_GOAL_UNDER, 1, 0),
                told(Deed.PUT_GOAL_UNDER, 2, 1),
                told(Deed.CREATE_ACTIVITY, 0, 0),
                told(Deed.CREATE_ACTIVITY, 0, 0),
                told(Deed.CREATE_ACTIVITY, 0, 0),
                told(Deed.JOIN_EPIC, 3, 0),
                told(Deed.JOIN_EPIC, 4, 1),
                told(Deed.LINK, 4, 2),
                told(Deed.JOIN_EPIC, 5, 2),
                told(Deed.SET_NUMBER, 3, 3),
                told(Deed.SET_NUMBER, 4, 9),
                told(Deed.SET_NUMBER, 5, 18),
                told(Deed.TRANSITION, 5, 2));
    }

    /** The same, of which the events arrive. */
    Step told() {
        return fate.isLost() ? new Step(deed, subject, object, new Fate(1, fate.delay, fate.worked)) : this;
    }

    private static Step told(Deed deed, int subject, int object) {
        return new Step(deed, subject, object, new Fate(1, 0, 500));
    }

    /** One in Jira from a seed, for tests that jqwik does not run. */
    static Step drawn(Random random) {
        return new Step(
                Deed.inJira().get(random.nextInt(Deed.inJira().size())),
                random.nextInt(CHOICES),
                random.nextInt(CHOICES),
                new Fate(random.nextInt(3), random.nextInt(8), random.nextInt(5)));
    }

    private static Arbitrary<Deed> deeds() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Deed.CREATE_GOAL, Deed.CREATE_ACTIVITY, Deed.LINK, Deed.JOIN_EPIC)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                Deed.PLAN, Deed.PLAN, Deed.SET_NUMBER, Deed.MEASURE, Deed.CHANGE_STAGE, Deed.SHARE)),
                Tuple.of(3, Arbitraries.of(Deed.class)));
    }

    private static Arbitrary<Fate> fates() {
        return Combinators.combine(
                        Arbitraries.of(1, 1, 1, 0, 2, 3),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.integers().between(0, 12))),
                        Arbitraries.of(0, 500, 1, 2, 5))
                .as(Fate::new);
    }
}
