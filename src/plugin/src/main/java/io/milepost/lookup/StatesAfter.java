package io.milepost.lookup;

import io.milepost.domain.StateChange;
import io.milepost.domain.change.IssueEdit;
import java.util.Collection;
import java.util.Map;

/** Port: how goals' states would move by changes of issues, calculated as they are when the issues have changed. */
public interface StatesAfter {

    /** By goal, whoever may see it; goals that would stay as they are are absent. */
    Map<Long, StateChange> of(Collection<IssueEdit> edits);
}
