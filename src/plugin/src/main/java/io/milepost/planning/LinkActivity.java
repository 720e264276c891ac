package io.milepost.planning;

import io.milepost.domain.Path;
import io.milepost.planning.LinkRefusedException.Reason;
import java.util.Optional;

/** Has an issue contribute to a goal by a link, or no more; the numbers follow as after a link made on Jira's own page. */
public final class LinkActivity {

    private final EditRights rights;
    private final ActivityLinks links;
    private final StoredContributions stored;

    public LinkActivity(EditRights rights, ActivityLinks links, StoredContributions stored) {
        this.rights = rights;
        this.links = links;
        this.stored = stored;
    }

    /** Whether linking this issue is to be offered. */
    public boolean isOffered(Optional<String> personKey, long issueId) {
        return rights.mayLink(personKey, issueId) && links.mayContribute(issueId);
    }

    /**
     * Refuses, in this order: a person who may not link the issue; an issue that can be no activity. Returns when the stored
     * goals show it, or after two seconds, whichever comes first.
     */
    public void link(Optional<String> personKey, long issueId, long goalId) {
        rights.checkLink(personKey, issueId);
        if (!links.mayContribute(issueId)) {
            throw new LinkRefusedException(Reason.NO_ACTIVITY, issueId);
        }
        links.link(issueId, goalId, personKey.orElseThrow());
        ShortWait.until(() -> stored.path(issueId, goalId).isPresent());
    }

    /** Refuses, in this order: a person who may not link the issue; one that contributes in another way alone. */
    public void unlink(Optional<String> personKey, long issueId, long goalId) {
        rights.checkLink(personKey, issueId);
        if (!links.unlink(issueId, goalId, personKey.orElseThrow())) {
            throw new LinkRefusedException(Reason.NO_LINK, issueId);
        }
        ShortWait.until(
                () -> stored.path(issueId, goalId).filter(Path.LINK::equals).isEmpty());
    }
}
