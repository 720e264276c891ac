package io.milepost.planning.feeds;

import java.time.Instant;
import java.util.Optional;

/**
 * A link by which a program reads what its owner sees. What opens it is known to nobody but who made it.
 *
 * @param personKey whose rights it reads with
 * @param usedAt when it was last opened, to the hour
 */
public record Feed(long id, String personKey, Content content, Instant madeAt, Optional<Instant> usedAt) {

    private static final int LONGEST_NAME = 120;

    /**
     * What a link shows.
     *
     * @param name by which its owner knows it again
     * @param wanted which roadmap and which of its goals, in words of those who read it
     */
    public record Content(FeedKind kind, String name, String wanted) {

        public Content {
            name = name.strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME || name.matches(".*\\p{Cntrl}.*")) {
                throw new FeedRefusedException(FeedRefusedException.Reason.NAME, name);
            }
        }
    }
}
