package io.milepost.recalculation;

import io.milepost.recalculation.Step.Fate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Plays generated steps in a world and brings their events to a node as their fates will have it. */
public final class History {

    private final IssueWorld world;
    private final TestNode node;
    private final List<IssueChange> late = new ArrayList<>();
    private long nextId;

    public History(IssueWorld world, TestNode node, long firstId) {
        this.world = world;
        this.node = node;
        this.nextId = firstId;
    }

    public void play(List<Step> steps, Random random) {
        steps.forEach(step -> play(step, 1 + random.nextInt(4)));
        Collections.shuffle(late, random);
        node.request(late);
        node.work(1 + random.nextInt(4));
    }

    private void play(Step step, int batch) {
        List<IssueChange> events = step.happenIn(world, nextId++);
        if (step.fate() == Fate.LATE) {
            late.addAll(events);
        } else if (step.fate() != Fate.LOST) {
            node.request(events);
        }
        if (step.fate() == Fate.SENT_TWICE) {
            node.request(events);
        }
        if (step.fate() == Fate.WORKED_AT_ONCE) {
            node.work(batch);
        }
    }
}
