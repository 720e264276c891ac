package io.milepost.recalculation;

import io.milepost.domain.IssueFact;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Traits;
import io.milepost.domain.plan.Rules;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the calculation must know of Jira's issues; nobody's permissions apply. */
public interface IssueFacts {

    /**
     * An id that is absent from the answer is an issue that no longer exists, and everything stored of it goes: an issue
     * that cannot be read must throw instead.
     *
     * @param rules which say what is a goal, where its start stands and which number fields are weights
     */
    Map<Long, IssueFact> read(Collection<Long> issueIds, Rules rules);

    /** By issue, the values of these number fields; issues and fields without one are absent. */
    Map<Long, Map<String, KpiValue>> numbers(Collection<Long> issueIds, Set<String> fieldIds);

    /** By issue, where it stands in roadmaps; issues that do not exist are absent. Costs more than the facts: ask for activities only. */
    Map<Long, Traits> traits(Collection<Long> issueIds, Rules rules);

    /** The issues updated at or after this time. */
    List<Long> updatedSince(Instant time);

    /** Every issue's id, ascending. */
    long[] allIds();
}
