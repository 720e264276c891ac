package io.milepost.planning;

import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.RulesHolder;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.planning.InvalidSettingException.Reason;
import io.milepost.planning.PlanOptions.NumberField;
import io.milepost.planning.PlanOptions.ResolutionOption;
import io.milepost.planning.PlanOptions.StatusOption;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes the rules of the plan in which a project is, and has everything calculated anew by the new ones. */
public final class ChangePlanRules {

    private final EditRights rights;
    private final RuleRevisions revisions;
    private final PlanOptions options;
    private final RecalculateAll recalculateAll;
    private final SettingsAudit audit;
    private final Clock clock;

    public ChangePlanRules(
            EditRights rights,
            RuleRevisions revisions,
            PlanOptions options,
            RecalculateAll recalculateAll,
            SettingsAudit audit,
            Clock clock) {
        this.rights = rights;
        this.revisions = revisions;
        this.options = options;
        this.recalculateAll = recalculateAll;
        this.audit = audit;
        this.clock = clock;
    }

    /** A project's id and key. */
    public record PlanPlace(long projectId, String projectKey) {}

    /**
     * With what somebody began: the version, and the plan from which it was read; without one, from the project's own rules.
     */
    public record Begun(int version, Optional<Long> planId) {}

    /** Rules as somebody wants them, with what he began, and his reason, which may be empty. */
    public record Wish(Begun begun, PlanRules rules, String reason) {}

    /** The plan whose rules rule the project now; empty where these are its own. */
    public Optional<Long> planOf(long projectId) {
        return revisions.holder(projectId).planId();
    }

    /**
     * Refuses, in this order: a person who may not edit the plans of all projects that the rules rule; a version that is not the current one, or
     * of the rules of another plan than that in which the project is now; a status, resolution or number field that is not there. The same rules again change nothing.
     */
    public Revision<PlanRules> change(Optional<String> personKey, PlanPlace plan, Wish wish) {
        rights.checkEditRules(personKey, plan.projectKey());
        RulesHolder holder = revisions.holder(plan.projectId());
        Revision<PlanRules> before = revisions.current(holder);
        boolean isCurrent = new Begun(before.version(), holder.planId()).equals(wish.begun);
        refuseUnless(isCurrent, holder, before);
        check(wish.rules);
        if (before.content().equals(wish.rules)) {
            return before;
        }
        Revision<PlanRules> next = before.followedBy(wish.rules, new Saving(clock.instant(), personKey, wish.reason));
        refuseUnless(revisions.append(holder, next), holder, revisions.current(holder));
        audit.changed(
                personKey,
                Area.RULES,
                plan.projectKey(),
                RuleParts.of(before.content(), options),
                RuleParts.of(next.content(), options));
        recalculateAll.afterChangeOfRules();
        return next;
    }

    /**
     * By project that the same rules rule, what would rule it. Refuses to try what could not be kept: a person who may not
     * change the rules, or what is not there.
     */
    public Map<Long, PlanRules> tried(Optional<String> personKey, PlanPlace plan, PlanRules proposed) {
        rights.checkEditRules(personKey, plan.projectKey());
        check(proposed);
        return revisions.ruledTogether(plan.projectId()).stream()
                .collect(Collectors.toMap(project -> project, project -> proposed));
    }

    private static void refuseUnless(boolean first, RulesHolder holder, Revision<PlanRules> current) {
        if (!first) {
            throw new RulesConflictException(holder, current);
        }
    }

    private void check(PlanRules wanted) {
        PlanRules.Work work = wanted.work();
        checkKnown(work.statusShares().keySet(), options.statuses(), StatusOption::id, Reason.UNKNOWN_STATUS);
        checkKnown(
                work.notDeliveredResolutionIds().orElse(Set.of()),
                options.resolutions(),
                ResolutionOption::id,
                Reason.UNKNOWN_RESOLUTION);
        checkKnown(
                work.weight().fieldId().stream().toList(),
                options.numberFields(),
                NumberField::id,
                Reason.UNKNOWN_NUMBER_FIELD);
    }

    private static <T> void checkKnown(Collection<String> ids, List<T> offered, Function<T, String> id, Reason reason) {
        List<String> known = offered.stream().map(id).toList();
        ids.stream().filter(each -> !known.contains(each)).sorted().findFirst().ifPresent(unknown -> {
            throw new InvalidSettingException(reason, unknown);
        });
    }
}
