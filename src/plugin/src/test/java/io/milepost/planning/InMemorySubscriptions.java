package io.milepost.planning;

import io.milepost.domain.notice.DigestRhythm;
import io.milepost.domain.notice.NoticeChoice;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is kept of people for the mails, in memory. */
public final class InMemorySubscriptions implements Subscriptions {

    private final Map<String, Subscription> byPerson = new LinkedHashMap<>();

    public void choose(String personKey, NoticeChoice choice) {
        Subscription old = of(personKey);
        byPerson.put(
                personKey,
                new Subscription(old.id(), personKey, choice, old.mailedAt(), old.mailedUpTo(), old.tokenRound()));
    }

    @Override
    public Subscription of(String personKey) {
        return byPerson.computeIfAbsent(
                personKey,
                key -> new Subscription(byPerson.size() + 1L, key, NoticeChoice.STANDARD, Optional.empty(), 0, 0));
    }

    @Override
    public Optional<Subscription> byId(long id) {
        return byPerson.values().stream().filter(each -> each.id() == id).findFirst();
    }

    @Override
    public void mailed(Subscription old, Instant at, long upTo) {
        byPerson.put(
                old.personKey(),
                new Subscription(old.id(), old.personKey(), old.choice(), Optional.of(at), upTo, old.tokenRound()));
    }

    @Override
    public void end(Subscription old) {
        byPerson.put(
                old.personKey(),
                new Subscription(
                        old.id(),
                        old.personKey(),
                        old.choice().withRhythm(DigestRhythm.OFF),
                        old.mailedAt(),
                        old.mailedUpTo(),
                        old.tokenRound() + 1));
    }
}
