package io.milepost.recalculation;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** A generated history of a small Jira; it prints as the story that it tells. */
public record History(List<Step> steps) {

    private static final int LONGEST = 50;

    static Arbitrary<History> any() {
        return Step.any()
                .list()
                .ofMinSize(1)
                .ofMaxSize(LONGEST)
                .withSizeDistribution(RandomDistribution.uniform())
                .map(History::new);
    }

    /** From a seed, for tests that jqwik does not run. */
    public static History drawn(Random random, int length) {
        return new History(
                Stream.generate(() -> Step.drawn(random)).limit(length).toList());
    }

    /** The same deeds, of which every event arrives. */
    History withoutLosses() {
        return new History(steps.stream().filter(step -> !step.fate().isLost()).toList());
    }

    boolean losesADeletion() {
        return steps.stream()
                .anyMatch(step -> step.deed() == Deed.DELETE && step.fate().isLost());
    }

    @Override
    public String toString() {
        People people = new People(new IssueWorld());
        List<Happening> story =
                steps.stream().map(step -> step.deed().by(people, step)).toList();
        return IntStream.range(0, story.size())
                .filter(index -> !story.get(index).isNothing())
                .mapToObj(index -> "%n%3d. %s: %s"
                        .formatted(
                                index + 1,
                                story.get(index).words(),
                                steps.get(index).fate()))
                .collect(Collectors.joining());
    }
}
