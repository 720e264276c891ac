package io.milepost.rest;

import io.milepost.lookup.Viewers;
import io.milepost.planning.RequestLimits;
import java.time.Duration;
import javax.inject.Inject;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.ext.Provider;

/**
 * Refuses a person's requests that come faster than the database should have to bear. Jira's own limit counts all of its
 * REST alike and is off at first; this one counts ours alone, whose answers cost more than most.
 */
@Provider
public class RateLimit implements ContainerRequestFilter {

    private static final String NOBODY = "";

    private final RequestBuckets buckets;
    private final RequestLimits limits;
    private final Viewers viewers;

    @Inject
    public RateLimit(RequestBuckets buckets, RequestLimits limits, Viewers viewers) {
        this.buckets = buckets;
        this.limits = limits;
        this.viewers = viewers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Duration missing = buckets.take(viewers.current().personKey().orElse(NOBODY), limits.current());
        if (!missing.isZero()) {
            throw new TooManyRequestsException(missing);
        }
    }

    /** A request that came too soon, and after how many whole seconds it may come again. */
    static final class TooManyRequestsException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        TooManyRequestsException(Duration missing) {
            super("too many requests");
            this.seconds = missing.plusSeconds(1).minusNanos(1).toSeconds();
        }

        long seconds() {
            return seconds;
        }
    }
}
