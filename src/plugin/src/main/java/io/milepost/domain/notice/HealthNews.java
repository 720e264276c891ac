package io.milepost.domain.notice;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.Health;
import io.milepost.domain.LedgerEntry;
import io.milepost.domain.notice.Fact.HealthChanged;
import io.milepost.domain.plan.GoalPlan;
import io.milepost.domain.plan.GoalStage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which changes of a goal's state people are told of. */
public final class HealthNews {

    /** Of which nothing is known, for better or worse. */
    private static final Set<Health> UNJUDGED = EnumSet.of(Health.NO_DATA, Health.TOO_EARLY);

    /** Runs that set right what is stored, and changes of the rules for everybody, are nobody's news. */
    private static final Set<CauseKind> SILENT = EnumSet.of(CauseKind.RULES, CauseKind.RECALCULATION);

    private HealthNews() {}

    /** @param day on which the entry was written, as the plans count days */
    public static Optional<Fact> of(LedgerEntry entry, GoalPlan plan, LocalDate day) {
        Health from = entry.change().before().judged().health();
        Health to = entry.change().after().judged().health();
        boolean told = plan.stage() == GoalStage.ACTIVE && isNews(from, to) && isLive(entry.causes());
        return told ? Optional.of(new HealthChanged(from, to, day, actor(entry.causes()))) : Optional.empty();
    }

    private static boolean isNews(Health from, Health to) {
        boolean startsWell = UNJUDGED.contains(from) && to == Health.ON_TRACK;
        return from != to && !UNJUDGED.contains(to) && !startsWell;
    }

    private static boolean isLive(List<Cause> causes) {
        return causes.stream().anyMatch(cause -> !SILENT.contains(cause.kind()));
    }

    /** The one person behind all causes. */
    private static Optional<String> actor(List<Cause> causes) {
        List<Optional<String>> people = causes.stream()
                .map(cause -> cause.occasion().personKey())
                .distinct()
                .toList();
        return people.size() == 1 ? people.get(0) : Optional.empty();
    }
}
