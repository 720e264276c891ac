package io.milepost.planning;

import io.milepost.domain.notice.NoticeChoice;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a person for the mails.
 *
 * @param mailedAt when the last digest was due that the person got or had no news for
 * @param mailedUpTo the highest notice that was in a digest
 * @param tokenRound grows whenever the links in former mails shall not work any more
 */
public record Subscription(
        long id, String personKey, NoticeChoice choice, Optional<Instant> mailedAt, long mailedUpTo, long tokenRound) {}
