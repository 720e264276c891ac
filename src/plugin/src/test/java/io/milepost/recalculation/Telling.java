package io.milepost.recalculation;

import io.milepost.recalculation.Step.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Lets a history happen in a world and brings its events to a node as their fates will have it. */
public final class Telling {

    private static final Comparator<Message> BY_ARRIVAL =
            Comparator.comparingInt(Message::arrival).thenComparing(Message::sent, Comparator.reverseOrder());

    private final IssueWorld world;
    private final TestNode node;
    private final People people;
    private final PriorityQueue<Message> underWay = new PriorityQueue<>(BY_ARRIVAL);
    private final List<Runnable> onStep = new ArrayList<>();
    private final EventCount count = new EventCount();

    public Telling(IssueWorld world, TestNode node) {
        this.world = world;
        this.node = node;
        this.people = new People(world, node.plans);
    }

    /** Called after every step. */
    Telling afterEachStep(Runnable look) {
        onStep.add(look);
        return this;
    }

    /** Every event that is not lost has been worked off at the end. */
    public Telling of(History history) {
        for (int number = 0; number < history.steps().size(); number++) {
            tell(number, history.steps().get(number));
            onStep.forEach(Runnable::run);
        }
        deliverUpTo(Integer.MAX_VALUE);
        node.work();
        return this;
    }

    EventCount count() {
        return count;
    }

    private void tell(int number, Step step) {
        Happening happening = step.deed().by(people, step);
        if (step.deed() == Deed.LET_TIME_PASS) {
            node.reconcile();
        }
        send(number, happening.hints(), step.fate());
        deliverUpTo(number);
        if (step.fate().worked() > 0) {
            node.workOnce(step.fate().worked());
        }
    }

    private void send(int number, List<IssueChange> hints, Fate fate) {
        for (int copy = 1; copy <= fate.copies(); copy++) {
            underWay.add(new Message(number + copy * fate.delay(), underWay.size(), hints));
        }
        count.add(hints.size(), fate);
    }

    private void deliverUpTo(int number) {
        while (!underWay.isEmpty() && underWay.peek().arrival() <= number) {
            node.request(underWay.remove().hints());
        }
    }

    private record Message(int arrival, int sent, List<IssueChange> hints) {}

    /** How many events happened, and how many of them had which fate. */
    static final class EventCount {
        private long events;
        private long lost;
        private long late;
        private long repeated;

        private void add(int hints, Fate fate) {
            events += hints;
            lost += fate.isLost() ? hints : 0;
            late += !fate.isLost() && fate.delay() > 0 ? hints : 0;
            repeated += fate.copies() > 1 ? hints : 0;
        }

        void add(EventCount other) {
            events += other.events;
            lost += other.lost;
            late += other.late;
            repeated += other.repeated;
        }

        @Override
        public String toString() {
            return "%,d events (%,d lost, %,d late, %,d repeated)".formatted(events, lost, late, repeated);
        }
    }
}
