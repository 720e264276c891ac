package io.milepost.planning;

import io.milepost.domain.plan.Measurement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the measurements, to which one can only add. */
public interface Measurements {

    Optional<Measurement> find(long id);

    /** Whether another one corrects or withdraws it. */
    boolean isSuperseded(long id);

    /** All that was ever taken from files for these goals, what no longer holds as well. */
    List<Measurement> imported(Collection<Long> goalIds);

    /**
     * All or none.
     *
     * @param measurements where there are several, all of one reference that no other has
     * @return their ids in the same order
     */
    List<Long> add(List<Measurement> measurements);

    Optional<Push> push(String keyHash);

    /**
     * Adds all or none and remembers the push, in one transaction.
     *
     * @return what is stored of the push; empty where another one with its key was faster, and then nothing was added
     */
    Optional<Push> addOnce(String keyHash, String requestHash, Instant at, List<Measurement> measurements);

    /**
     * A push of measurements that was kept.
     *
     * @param keyHash of the person and the key that he sent
     * @param at to the millisecond, so that the first answer and its repetitions are the same
     * @param measurementIds in the order of the request
     */
    record Push(String keyHash, String requestHash, Instant at, List<Long> measurementIds) {
        public Push {
            at = at.truncatedTo(ChronoUnit.MILLIS);
            measurementIds = List.copyOf(measurementIds);
        }
    }
}
