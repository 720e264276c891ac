package io.milepost.planning.feeds;

import java.time.Clock;

/** Makes a link for a person; what opens it is told once and cannot be read again. */
public final class MakeFeed {

    private static final int MOST = 1_000;

    private final Feeds feeds;
    private final Clock clock;

    public MakeFeed(Feeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    /** A new link, and what opens it. */
    public record Made(Feed feed, String token) {}

    /** Refuses one more than any person needs. */
    public Made make(String personKey, Feed.Content content) {
        if (feeds.of(personKey).size() >= MOST) {
            throw new FeedRefusedException(FeedRefusedException.Reason.TOO_MANY, String.valueOf(MOST));
        }
        String token = FeedToken.random();
        return new Made(feeds.add(personKey, content, FeedToken.hash(token), clock.instant()), token);
    }
}
