package io.milepost.lookup;

import io.milepost.domain.plan.Measurement.KpiKey;
import io.milepost.domain.plan.SearchFailure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps goals from being right until somebody mends it, as far as one reader may hear of it.
 *
 * @param searches of KPIs, that fail
 * @param plans goals whose plan this version cannot read
 * @param rules that this version cannot read
 */
public record Troubles(Told<FailingSearch> searches, Told<IssueDetails> plans, Told<RulesOf> rules) {

    /** What is told, and how much more there is that the reader may not see. */
    public record Told<T>(List<T> seen, int hidden) {}

    /** A KPI's search that gives no value. */
    public record FailingSearch(IssueDetails goal, String kpi, SearchFailure failure) {}

    /** Rules are of a project, or else of a plan that administrators have made. */
    public record RulesOf(Optional<String> projectKey, Optional<String> plan) {}

    /** Port: what fails, unfiltered. */
    public interface Records {

        /** One statement. */
        Map<KpiKey, SearchFailure> failingSearches();

        /** Reads the plans of all goals: not for every second. */
        Set<Long> unreadablePlans();

        /** By ids of projects, and numbers of plans with a minus. */
        Set<Long> unreadableRules();
    }
}
