package io.milepost.jql;

import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;

/** Goals that are found without saying more. */
abstract class GoalsFunction extends FoundGoals {

    private final Goals goals;

    GoalsFunction(String example, Goals goals) {
        super(0, 0, example);
        this.goals = goals;
    }

    /** Asks for the issues of the goals that the searcher may see. */
    interface Goals {
        List<Long> of(Viewer searcher);
    }

    @Override
    Optional<String> refusal(Viewer searcher, List<String> none) {
        return Optional.empty();
    }

    @Override
    List<Long> issueIds(Asked asked) {
        return goals.of(asked.searcher());
    }
}
