package io.milepost.rest;

import io.milepost.domain.view.Drawing.Sort;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.Person;
import java.math.BigInteger;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * In which order pages show goals below the same goal: what has no value stands last, and the plan's order decides between
 * equals.
 */
record GoalSorting(Sort sort, Collator alphabet) {

    private static final Pattern NUMBERS = Pattern.compile("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");

    List<GoalView> of(List<GoalView> goals) {
        return sort == Sort.PLAN ? goals : goals.stream().sorted(order()).toList();
    }

    private Comparator<GoalView> order() {
        return switch (sort) {
            case PLAN -> (one, other) -> 0;
            case START -> nothingLast(goal -> goal.issue().span().start(), Comparator.<LocalDate>naturalOrder());
            case DUE -> nothingLast(goal -> goal.issue().span().due(), Comparator.<LocalDate>naturalOrder());
            case NAME -> nothingLast(goal -> Optional.of(goal.issue().name().summary()), this::byAlphabet);
            case HEALTH -> Comparator.comparing(goal -> goal.assessment().urgency());
            case GAP -> Comparator.comparing(
                    goal -> goal.assessment().judgement().gapPoints().orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()));
            case OWNER -> nothingLast(goal -> goal.issue().assignee().map(Person::displayName), this::byAlphabet);
        };
    }

    private static <T> Comparator<GoalView> nothingLast(
            Function<GoalView, Optional<T>> value, Comparator<T> comparator) {
        return Comparator.comparing(goal -> value.apply(goal).orElse(null), Comparator.nullsLast(comparator));
    }

    /** The numbers in names by their value: "Wave 9" before "Wave 10". */
    private int byAlphabet(String one, String other) {
        String[] ones = NUMBERS.split(one);
        String[] others = NUMBERS.split(other);
        for (int part = 0; part < Math.min(ones.length, others.length); part++) {
            int difference = byPart(ones[part], others[part]);
            if (difference != 0) {
                return difference;
            }
        }
        return ones.length - others.length;
    }

    private int byPart(String one, String other) {
        boolean areNumbers =
                one.chars().allMatch(GoalSorting::isDigit) && other.chars().allMatch(GoalSorting::isDigit);
        return areNumbers && !one.isEmpty() && !other.isEmpty()
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : alphabet.compare(one, other);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
