package io.milepost.planning.feeds;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Opens a link for whoever has what opens it, as long as its owner can log in himself. */
public final class OpenFeed {

    /** So that calendars that ask every minute do not write every minute. */
    private static final Duration REMEMBERED_EVERY = Duration.ofHours(1);

    private final Feeds feeds;
    private final FeedOwners owners;
    private final Clock clock;

    public OpenFeed(Feeds feeds, FeedOwners owners, Clock clock) {
        this.feeds = feeds;
        this.owners = owners;
        this.clock = clock;
    }

    /** What is to be shown, and to whose eyes. */
    public record Opened(Feed.Content content, FeedOwner owner) {}

    /** Refuses what opens none, or one of another kind, and one whose owner cannot log in. */
    public Opened open(FeedKind kind, String token) {
        Feed feed = feeds.byHash(FeedToken.hash(token))
                .filter(found -> found.content().kind() == kind)
                .orElseThrow(UnknownFeedException::new);
        FeedOwner owner = owners.active(feed.personKey()).orElseThrow(UnknownFeedException::new);
        remember(feed);
        return new Opened(feed.content(), owner);
    }

    private void remember(Feed feed) {
        Instant now = clock.instant();
        if (feed.usedAt()
                .filter(used -> used.isAfter(now.minus(REMEMBERED_EVERY)))
                .isEmpty()) {
            feeds.used(feed.id(), now);
        }
    }
}
