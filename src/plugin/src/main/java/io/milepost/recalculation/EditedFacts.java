package io.milepost.recalculation;

import io.milepost.domain.IssueFact;
import io.milepost.domain.KpiValue;
import io.milepost.domain.Traits;
import io.milepost.domain.plan.Rules;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The issues as they would be after changes that nobody has written yet.
 *
 * @param edits by issue, what it would be
 */
record EditedFacts(IssueFacts now, Map<Long, UnaryOperator<IssueFact>> edits) implements IssueFacts {

    @Override
    public Map<Long, IssueFact> read(Collection<Long> issueIds, Rules rules) {
        Map<Long, IssueFact> edited = new HashMap<>(now.read(issueIds, rules));
        edited.replaceAll(
                (id, fact) -> edits.getOrDefault(id, UnaryOperator.identity()).apply(fact));
        return edited;
    }

    @Override
    public Map<Long, Map<String, KpiValue>> numbers(Collection<Long> issueIds, Set<String> fieldIds) {
        return now.numbers(issueIds, fieldIds);
    }

    /** Where an activity stands in roadmaps moves no goal. */
    @Override
    public Map<Long, Traits> traits(Collection<Long> issueIds, Rules rules) {
        return now.traits(issueIds, rules);
    }

    @Override
    public List<Long> updatedSince(Instant time) {
        return now.updatedSince(time);
    }

    @Override
    public long[] allIds() {
        return now.allIds();
    }
}
