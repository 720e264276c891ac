package io.milepost.lookup;

import io.milepost.domain.Share;
import java.util.List;

/** An issue with the goals that it serves, as one reader sees them. */
public record ServedGoals(IssueDetails issue, List<ServedGoal> goals, Unseen unseen) {

    /**
     * The goals that it serves besides and that the reader may not see.
     *
     * @param share what they have of it together
     */
    public record Unseen(int goals, Share share) {}
}
