package io.milepost.host.jira;

import com.atlassian.jira.auditing.AuditingManager;
import com.atlassian.jira.auditing.RecordRequest;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The audit log, of which the newest records are kept until the host stops. */
public final class AuditLog implements AuditingManager {
    private static final int MOST = 1_000;

    private final JiraAuthenticationContext authentication;
    private final Clock clock;
    private final Deque<Entry> entries = new ArrayDeque<>();

    public AuditLog(JiraAuthenticationContext authentication, Clock clock) {
        this.authentication = authentication;
        this.clock = clock;
    }

    /**
     * A record as it was kept.
     *
     * @param author who was logged in
     */
    public record Entry(Instant at, Optional<ApplicationUser> author, RecordRequest record) {}

    @Override
    public synchronized void store(RecordRequest record) {
        entries.addFirst(new Entry(clock.instant(), Optional.ofNullable(authentication.getLoggedInUser()), record));
        if (entries.size() > MOST) {
            entries.removeLast();
        }
    }

    public synchronized List<Entry> newestFirst() {
        return List.copyOf(entries);
    }
}
