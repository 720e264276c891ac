package io.milepost.planning;

import java.time.Instant;
import java.util.Optional;

/** Port: what is kept of people for the mails. */
public interface Subscriptions {

    /** Begins with the standard where nothing is kept yet. */
    Subscription of(String personKey);

    Optional<Subscription> byId(long id);

    /** Remembers a digest before it is sent, so that it is never sent twice. */
    void mailed(Subscription subscription, Instant at, long upTo);

    /** No more mails, and the links in former ones work no more. */
    void end(Subscription subscription);
}
