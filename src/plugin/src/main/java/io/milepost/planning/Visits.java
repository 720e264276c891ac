package io.milepost.planning;

import io.milepost.domain.Visit;
import io.milepost.domain.view.ViewPlace;
import java.time.Instant;
import java.util.Optional;

/** Port: the last visit of each person to each roadmap. */
public interface Visits {

    Optional<Visit> of(String personKey, ViewPlace place);

    /** In place of the one before. */
    void keep(String personKey, ViewPlace place, Visit visit);

    void forgetBefore(Instant moment);
}
