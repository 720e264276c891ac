package io.milepost.lookup;

import io.milepost.domain.Drift;
import java.time.Instant;
import java.util.List;

/** Port: what runs found stored wrongly, unfiltered. */
public interface DriftRecords {

    /** Those that began since then, the newest first; two statements. */
    List<Drift> newest(Instant since, int limit);
}
