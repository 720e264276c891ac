package io.milepost.planning.feeds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the links that are kept, each found by a hash of what opens it. */
public interface Feeds {

    Feed add(String personKey, Feed.Content content, String hash, Instant madeAt);

    /** By when they were made. */
    List<Feed> of(String personKey);

    /** Everybody's, by when they were made. */
    List<Feed> all();

    Optional<Feed> byHash(String hash);

    Optional<Feed> byId(long id);

    void used(long id, Instant at);

    void end(long id);
}
