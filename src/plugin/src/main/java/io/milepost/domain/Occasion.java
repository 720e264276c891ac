package io.milepost.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * When something happened and by whom.
 *
 * @param personKey Jira's user key; empty when nobody is known
 * @param changeId id of the group in the change history that tells of it; empty when none does
 */
public record Occasion(Instant at, Optional<String> personKey, OptionalLong changeId) {

    public static Occasion of(Instant at, Optional<String> personKey) {
        return new Occasion(at, personKey, OptionalLong.empty());
    }
}
