package io.milepost.jql;

import io.milepost.lookup.GoalSearch;
import io.milepost.lookup.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code issue in changedAttainment("-7d")}: goals whose attainment is not what it was so long ago. */
public class ChangedAttainment extends FoundGoals {

    private static final Pattern AGO = Pattern.compile("-?(\\d{1,5})\\s*([mhdw])");
    private static final Map<String, Duration> UNITS = Map.of(
            "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1), "w", Duration.ofDays(7));

    private final GoalSearch goals;
    private final Clock clock;

    public ChangedAttainment(GoalSearch goals, Clock clock) {
        super(1, 1, "changedAttainment(\"-7d\")");
        this.goals = goals;
        this.clock = clock;
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> arguments) {
        String typed = arguments.get(0);
        return ago(typed).isPresent() ? Optional.empty() : Optional.of(text("milepost.jql.ago.refused", typed));
    }

    @Override
    List<Long> issueIds(Asked asked) {
        return ago(asked.arguments().get(0))
                .map(ago -> goals.withOtherAttainmentThan(
                        asked.searcher(), clock.instant().minus(ago)))
                .orElse(List.of());
    }

    /** As JQL writes times before now: minutes, hours, days of 24 hours or weeks of seven of them. */
    private static Optional<Duration> ago(String typed) {
        Matcher matcher = AGO.matcher(typed);
        return matcher.matches()
                ? Optional.of(UNITS.get(matcher.group(2)).multipliedBy(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }
}
