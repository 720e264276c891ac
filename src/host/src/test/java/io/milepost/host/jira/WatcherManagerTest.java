package io.milepost.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom Jira tells of an issue, and in which language and time zone, as {@code WatcherManager} and others say it. */
class WatcherManagerTest extends JiraContract {
    private ApplicationUser bob;
    private Issue issue;

    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }

    private WatcherManager watchers() {
        return jira.get(WatcherManager.class);
    }

    @BeforeEach
    void makeBobAndAnIssue() {
        bob = jira.person();
        issue = jira.issue(jira.project(), JiraFixture.EPIC, "customfield_10001", "Epic");
    }

    @Test
    void isWatchedByThoseWhoStartedAndDidNotStop() {
        ApplicationUser eve = jira.person();
        watchers().startWatching(bob, issue);
        watchers().startWatching(bob, issue);
        watchers().startWatching(eve, issue);
        watchers().stopWatching(eve, issue);

        assertThat(watchers().getWatcherUserKeys(issue)).containsExactly(bob.getKey());
        assertThat(watchers().isWatching(bob, issue)).isTrue();
        assertThat(watchers().isWatching(eve, issue)).isFalse();
    }

    @Test
    void isForgottenWithTheIssue() {
        watchers().startWatching(bob, issue);

        jira.writes().delete(jira.admin(), issue.getKey());

        assertThat(watchers().getWatcherUserKeys(issue)).isEmpty();
    }

    @Test
    void knowsTheLanguageAndTimeZoneOfAPersonWhoDoesNotAsk() {
        jira.setup().inOneTransaction(writer -> {
            writer.language(bob.getKey(), "de_DE");
            return bob;
        });
        ApplicationUser german = jira.services.accounts().getUserByKey(bob.getKey());

        assertThat(jira.get(LocaleManager.class).getLocaleFor(german)).isEqualTo(Locale.GERMANY);
        assertThat(jira.get(TimeZoneManager.class).getTimeZoneforUser(german))
                .isEqualTo(jira.get(TimeZoneManager.class).getDefaultTimezone());
    }
}
