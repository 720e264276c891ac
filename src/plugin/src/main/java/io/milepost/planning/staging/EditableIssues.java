package io.milepost.planning.staging;

import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Port: issues as Jira keeps them, changed by its own operations, as the person and with the person's rights. */
public interface EditableIssues {

    /** What stands in these parts of the issues, whoever may see it; issues that do not exist are absent. */
    Map<Long, Present> read(Collection<Long> issueIds, Set<Part> parts);

    /** All that Jira has against it, as far as it can be known before it is done; changes nothing. */
    List<ChangeProblem> check(String personKey, IssueEdit edit);

    /** Writes all of it, or nothing; no problem means that it is written. */
    List<ChangeProblem> write(String personKey, IssueEdit edit);

    /**
     * An issue as it is now.
     *
     * @param isGoal whether it is of a type of goals
     * @param isActivity whether it is of a type that may serve goals
     * @param contents for a goal without {@link Part#GOALS}: which of its links counts there, Jira does not know
     */
    record Present(String projectKey, boolean isGoal, boolean isActivity, Contents contents) {}
}
