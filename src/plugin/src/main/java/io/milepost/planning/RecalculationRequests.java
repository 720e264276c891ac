package io.milepost.planning;

import io.milepost.domain.CauseKind;
import java.util.Optional;

/** Port: has an issue's numbers looked at again after what people have changed; returns at once. */
public interface RecalculationRequests {

    void request(long issueId, CauseKind kind, Optional<String> personKey);
}
