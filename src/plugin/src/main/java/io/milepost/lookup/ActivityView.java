package io.milepost.lookup;

import io.milepost.domain.Contribution;
import io.milepost.domain.Share;

/** An activity and what it gives to the goal under which it is shown. */
public record ActivityView(IssueDetails issue, Contribution contribution) {

    /** The activity's own weight, before it is divided among its goals; 0 when it was closed as not delivered. */
    public Share weight() {
        return Share.ofRatio(
                contribution.delivery().weight(), contribution.share().millionths());
    }

    /** How much of the weight is done; by the status where there is no weight. */
    public Share progress() {
        return contribution.delivery().share().orElseGet(() -> issue.status()
                .progress()
                .share());
    }
}
