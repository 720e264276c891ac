package io.milepost.planning.feeds;

import io.milepost.planning.AdministrationRights;
import java.util.Optional;

/** Ends links: their owner's own, and for Jira's administrators everybody's. */
public final class EndFeed {

    private final Feeds feeds;
    private final AdministrationRights rights;

    public EndFeed(Feeds feeds, AdministrationRights rights) {
        this.feeds = feeds;
        this.rights = rights;
    }

    /** Refuses somebody else's like one that does not exist. */
    public void end(String personKey, long id) {
        Feed feed = feeds.byId(id)
                .filter(found -> found.personKey().equals(personKey) || rights.ofJira(Optional.of(personKey)))
                .orElseThrow(UnknownFeedException::new);
        feeds.end(feed.id());
    }
}
