package io.milepost.recalculation;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
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
                .flatMap(steps -> Arbitraries.of(false, true)
                        .map(prepared -> prepared ? after(Step.smallPlan(), steps) : new History(steps)));
    }

    /** With a plan to begin with, and no hint lost of which only the night could tell. */
    private static History after(List<Step> begin, List<Step> steps) {
        Stream<Step> told = steps.stream().map(step -> step.deed().isInMilepost() ? step.told() : step);
        return new History(Stream.concat(begin.stream(), told).toList());
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

    /** The reconciliation of the minute looks at issues that were updated and are still there. */
    boolean losesWhatOnlyTheNightFinds() {
        return steps.stream()
                .filter(step -> step.fate().isLost())
                .anyMatch(step -> step.deed() == Deed.DELETE || step.deed().isInMilepost());
    }

    @Override
    public String toString() {
        People people = new People(new IssueWorld(), new InMemoryPlans());
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
