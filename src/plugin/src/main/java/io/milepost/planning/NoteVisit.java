package io.milepost.planning;

import io.milepost.domain.Visit;
import io.milepost.domain.view.ViewPlace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Notes that a person is at a roadmap, so that he can be told later what has changed since; only for himself. */
public final class NoteVisit {

    /** Who comes back after a longer time begins anew. */
    static final Duration KEPT = Duration.ofDays(400);

    private final Visits visits;
    private final Clock clock;

    public NoteVisit(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** The visit as it is now, which knows the former one. */
    public Visit note(String personKey, ViewPlace place) {
        Instant now = clock.instant();
        Visit visit = visits.of(personKey, place).map(last -> last.again(now)).orElseGet(() -> Visit.first(now));
        visits.keep(personKey, place, visit);
        visits.forgetBefore(now.minus(KEPT));
        return visit;
    }
}
