package io.milepost.jql;

import io.milepost.lookup.GoalSearch;
import io.milepost.lookup.Viewer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code issue in goalsBehindPace("10 pp")}: goals that are at least so many percentage points behind their pace. */
public class GoalsBehindPace extends FoundGoals {

    private static final Pattern POINTS =
            Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*(?:pp)?", Pattern.CASE_INSENSITIVE);

    private final GoalSearch goals;

    public GoalsBehindPace(GoalSearch goals) {
        super(0, 1, "goalsBehindPace(\"10 pp\")");
        this.goals = goals;
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> arguments) {
        return arguments.stream()
                .filter(typed -> points(typed).isEmpty())
                .findFirst()
                .map(typed -> text("milepost.jql.points.refused", typed));
    }

    @Override
    List<Long> issueIds(Asked asked) {
        List<String> arguments = asked.arguments();
        Optional<BigDecimal> points = arguments.isEmpty() ? Optional.of(BigDecimal.ZERO) : points(arguments.get(0));
        return points.map(least -> goals.behindPace(asked.searcher(), least)).orElse(List.of());
    }

    private static Optional<BigDecimal> points(String typed) {
        Matcher matcher = POINTS.matcher(typed);
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1).replace(',', '.'))) : Optional.empty();
    }
}
