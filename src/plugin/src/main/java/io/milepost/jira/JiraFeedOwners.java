package io.milepost.jira;

import com.atlassian.jira.config.LocaleManager;
import io.milepost.planning.feeds.FeedOwner;
import io.milepost.planning.feeds.FeedOwners;
import java.util.Optional;

/** Takes who can log in, and in which language he reads, from people's accounts. */
public final class JiraFeedOwners implements FeedOwners {

    private final Accounts accounts;
    private final LocaleManager locales;

    public JiraFeedOwners(Accounts accounts, LocaleManager locales) {
        this.accounts = accounts;
        this.locales = locales;
    }

    @Override
    public Optional<FeedOwner> active(String personKey) {
        return accounts.active(personKey).map(user -> new FeedOwner(user.getKey(), locales.getLocaleFor(user)));
    }
}
