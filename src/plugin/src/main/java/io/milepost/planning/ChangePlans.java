package io.milepost.planning;

import io.milepost.domain.plan.Plan;
import io.milepost.domain.plan.PlanRules;
import io.milepost.domain.plan.Revision;
import io.milepost.domain.plan.Revision.Saving;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.UnknownPlanException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Makes, changes and deletes plans; only administrators may. Each change is written down and takes effect at once. */
public final class ChangePlans {

    private final EditRights rights;
    private final KeptPlans plans;
    private final ScopeCheck check;
    private final PlanEffects effects;
    private final SettingsAudit audit;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    public ChangePlans(
            EditRights rights,
            KeptPlans plans,
            ScopeCheck check,
            PlanEffects effects,
            SettingsAudit audit,
            OneAtATime oneAtATime,
            Clock clock) {
        this.rights = rights;
        this.plans = plans;
        this.check = check;
        this.effects = effects;
        this.audit = audit;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    /** Refuses anybody but an administrator, then what {@link ScopeCheck} refuses. Answers with the new plan's id. */
    public long create(Optional<String> personKey, Plan wanted) {
        AtomicLong made = new AtomicLong();
        rights.checkAdminister(personKey);
        oneAtATime.run(() -> {
            check.check(personKey, Optional.empty(), wanted);
            Saving saving = saving(personKey);
            Optional<PlanRules> first = firstRules(Optional.empty(), wanted);
            long id = plans.add(wanted, saving);
            first.ifPresent(rules -> effects.beginWith(id, rules, saving));
            made.set(id);
            tell(personKey, Optional.empty(), Optional.of(wanted));
        });
        return made.get();
    }

    /**
     * Refuses, in this order: anybody but an administrator; a plan that is not there; a version that is not the current one;
     * what {@link ScopeCheck} refuses. The same plan again changes nothing.
     */
    public void change(Optional<String> personKey, long id, int version, Plan wanted) {
        rights.checkAdminister(personKey);
        oneAtATime.run(() -> {
            Revision<Plan> before = begunWith(id, version);
            check.check(personKey, Optional.of(id), wanted);
            if (!before.content().equals(wanted)) {
                firstRules(Optional.of(id), wanted).ifPresent(rules -> effects.beginWith(id, rules, saving(personKey)));
                write(personKey, id, before, Optional.of(wanted));
            }
        });
    }

    /** Refuses as a change does. Its projects are ruled by their own rules again. */
    public void delete(Optional<String> personKey, long id, int version) {
        rights.checkAdminister(personKey);
        oneAtATime.run(() -> write(personKey, id, begunWith(id, version), Optional.empty()));
    }

    /**
     * By project, the rules that would rule it; refuses as a change does, but does not look at the version.
     *
     * @param id of the plan that is to be changed; empty for a new one
     * @param wanted empty for a plan that is to be deleted
     */
    public Map<Long, PlanRules> tried(Optional<String> personKey, Optional<Long> id, Optional<Plan> wanted) {
        rights.checkAdminister(personKey);
        Optional<Plan> before = id.map(each -> current(each).content());
        wanted.ifPresent(plan -> check.check(personKey, id, plan));
        return effects.rulesAfter(id, before, wanted);
    }

    private void write(Optional<String> personKey, long id, Revision<Plan> before, Optional<Plan> wanted) {
        Revision<Optional<Plan>> next = new Revision<>(before.version() + 1, wanted, Optional.of(saving(personKey)));
        if (!plans.append(id, next)) {
            throw new KeptPlanConflictException(next.version());
        }
        tell(personKey, Optional.of(before.content()), wanted);
    }

    private void tell(Optional<String> personKey, Optional<Plan> before, Optional<Plan> after) {
        String name = after.or(() -> before).orElseThrow().name();
        audit.changed(personKey, Area.PLAN, name, check.scopeParts(before), check.scopeParts(after));
        audit.changed(personKey, Area.PERMISSIONS, name, check.accessParts(before), check.accessParts(after));
        effects.follow(before, after);
    }

    private Optional<PlanRules> firstRules(Optional<Long> id, Plan wanted) {
        return Optional.of(wanted).filter(plan -> !plan.projectIds().isEmpty()).map(plan -> effects.rulesOf(id, plan));
    }

    private Revision<Plan> begunWith(long id, int version) {
        Revision<Plan> before = current(id);
        if (before.version() != version) {
            throw new KeptPlanConflictException(before.version());
        }
        return before;
    }

    private Revision<Plan> current(long id) {
        return Optional.ofNullable(plans.current().get(id)).orElseThrow(() -> new UnknownPlanException(id));
    }

    private Saving saving(Optional<String> personKey) {
        return new Saving(clock.instant(), personKey, "");
    }
}
