package io.milepost.planning.feeds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Links in memory. */
public final class InMemoryFeeds implements Feeds {

    private final Map<String, Feed> byHash = new LinkedHashMap<>();
    private long last;

    @Override
    public Feed add(String personKey, Feed.Content content, String hash, Instant madeAt) {
        last++;
        Feed feed = new Feed(last, personKey, content, madeAt, Optional.empty());
        byHash.put(hash, feed);
        return feed;
    }

    @Override
    public List<Feed> of(String personKey) {
        return all().stream().filter(feed -> feed.personKey().equals(personKey)).toList();
    }

    @Override
    public List<Feed> all() {
        return new ArrayList<>(byHash.values());
    }

    @Override
    public Optional<Feed> byHash(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    @Override
    public Optional<Feed> byId(long id) {
        return all().stream().filter(feed -> feed.id() == id).findFirst();
    }

    @Override
    public void used(long id, Instant at) {
        byHash.replaceAll((hash, feed) -> feed.id() == id
                ? new Feed(id, feed.personKey(), feed.content(), feed.madeAt(), Optional.of(at))
                : feed);
    }

    @Override
    public void end(long id) {
        byHash.values().removeIf(feed -> feed.id() == id);
    }

    /** All that is kept besides what was typed. */
    public Set<String> hashes() {
        return byHash.keySet();
    }
}
