package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.auditing.AssociatedItem.Type;
import com.atlassian.jira.auditing.AuditingCategory;
import com.atlassian.jira.auditing.RecordRequest;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.AuditLog.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Imitates Jira's AuditingManager: whoever is logged in is the author, and the newest record comes first. */
class AuditingManagerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final AuditLog log = new AuditLog(authentication, Clock.fixed(NOW, ZoneOffset.UTC));

    private void store(String summary) {
        log.store(new RecordRequest(AuditingCategory.PERMISSIONS, summary).forObject(Type.PLUGIN, "Brand", "7"));
    }

    @Test
    void keepsWhoWhenAndWhatWithTheNewestFirst() {
        ApplicationUser ann = mock(ApplicationUser.class);
        store("first");
        when(authentication.getLoggedInUser()).thenReturn(ann);
        store("second");

        assertThat(log.newestFirst())
                .extracting(entry -> entry.record().getSummary())
                .containsExactly("second", "first");
        Entry newest = log.newestFirst().get(0);
        assertThat(newest.at()).isEqualTo(NOW);
        assertThat(newest.author()).contains(ann);
        assertThat(newest.record().getObjectItem().getObjectName()).isEqualTo("Brand");
        assertThat(log.newestFirst().get(1).author()).isEmpty();
    }

    @Test
    void keepsNoMoreThanAThousand() {
        for (int count = 0; count < 1_001; count++) {
            store("record " + count);
        }

        assertThat(log.newestFirst()).hasSize(1_000);
        assertThat(log.newestFirst().get(0).record().getSummary()).isEqualTo("record 1000");
    }
}
