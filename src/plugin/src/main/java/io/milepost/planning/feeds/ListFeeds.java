package io.milepost.planning.feeds;

import io.milepost.planning.AdministrationRights;
import io.milepost.planning.NotAllowedException;
import java.util.List;
import java.util.Optional;

/** Shows people their links, and Jira's administrators everybody's; none of them what opens one. */
public final class ListFeeds {

    private final Feeds feeds;
    private final AdministrationRights rights;

    public ListFeeds(Feeds feeds, AdministrationRights rights) {
        this.feeds = feeds;
        this.rights = rights;
    }

    public List<Feed> own(String personKey) {
        return feeds.of(personKey);
    }

    /** Whether the person may see everybody's. */
    public boolean maySeeAll(String personKey) {
        return rights.ofJira(Optional.of(personKey));
    }

    public List<Feed> all(String personKey) {
        if (!maySeeAll(personKey)) {
            throw new NotAllowedException(NotAllowedException.Right.ADMINISTER_JIRA, "feeds");
        }
        return feeds.all();
    }
}
