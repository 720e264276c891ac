package io.milepost.planning.staging;

import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import java.util.List;

/**
 * What came of a staged change, or would come of it.
 *
 * @param edit what was written, or would be
 * @param conflict of the parts in which somebody else has changed something, what is there now
 */
public record ChangeOutcome(IssueEdit edit, Contents conflict, List<ChangeProblem> problems) {

    public ChangeOutcome {
        problems = List.copyOf(problems);
    }

    static ChangeOutcome refused(long issueId, ChangeProblem problem) {
        IssueEdit none = new IssueEdit(issueId, Contents.NONE, Contents.NONE);
        return new ChangeOutcome(none, Contents.NONE, List.of(problem));
    }

    ChangeOutcome but(List<ChangeProblem> others) {
        return new ChangeOutcome(edit, conflict, others);
    }

    public long issueId() {
        return edit.issueId();
    }

    public boolean isRefused() {
        return !problems.isEmpty() || !conflict.parts().isEmpty();
    }

    /** Whether there was nothing to write, because all of it is there already. */
    public boolean isUnchanged() {
        return !isRefused() && edit.isNone();
    }

    public boolean isWritten() {
        return !isRefused() && !edit.isNone();
    }
}
