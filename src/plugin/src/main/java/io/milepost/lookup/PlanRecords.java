package io.milepost.lookup;

import io.milepost.domain.Share;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.SearchFailure;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What people have planned and measured, unfiltered: whoever asks must still pass the visibility gate. Each question is
 * answered with a fixed number of statements, one a five hundred ids.
 */
public interface PlanRecords {

    /** A moment later than any that was recorded. */
    Instant EVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    /**
     * The revisions that held at that moment; goals without any are absent. Throws {@link
     * io.milepost.domain.plan.UnreadablePlanException} with all goals whose plan cannot be read.
     */
    Map<Long, Revision<GoalPlan>> plansAt(Instant moment, Collection<Long> goalIds);

    /** The rules that held at that moment; projects without any of their own are absent. */
    Map<Long, Revision<PlanRules>> rulesAt(Instant moment, Collection<Long> projectIds);

    /** The newest first. */
    List<Revision<GoalPlan>> revisions(long goalId, int start, int limit);

    int revisionCount(long goalId);

    /**
     * All that were recorded up to that moment, in the order of recording; those that are corrected or withdrawn as well,
     * which {@link io.milepost.domain.plan.Series} leaves out.
     */
    List<Measurement> measurementsAt(Instant moment, Collection<Long> goalIds);

    /** Of those searches of KPIs that give no value now. */
    Map<KpiKey, SearchFailure> searchFailures(Collection<Long> goalIds);

    /** By activity, the shares that people have set in this goal. */
    Map<Long, Share> shares(long goalId);
}
