package io.milepost.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.lookup.Subscriber;
import io.milepost.lookup.Subscribers;
import java.util.Optional;

/** Takes address, language and time zone from people's profiles. */
public final class JiraSubscribers implements Subscribers {

    private final Accounts accounts;
    private final LocaleManager locales;
    private final TimeZoneManager timeZones;

    public JiraSubscribers(Accounts accounts, LocaleManager locales, TimeZoneManager timeZones) {
        this.accounts = accounts;
        this.locales = locales;
        this.timeZones = timeZones;
    }

    @Override
    public Optional<Subscriber> byKey(String personKey) {
        return accounts.active(personKey).filter(JiraSubscribers::hasAddress).map(this::subscriber);
    }

    /** One address in one line: who could write another one into his profile, could write to others. */
    private static boolean hasAddress(ApplicationUser user) {
        String address = user.getEmailAddress();
        return address != null && address.strip().matches("[^\\s,;<>@]+@[^\\s,;<>@]+");
    }

    private Subscriber subscriber(ApplicationUser user) {
        return new Subscriber(
                user.getKey(),
                user.getDisplayName(),
                user.getEmailAddress().strip(),
                locales.getLocaleFor(user),
                timeZones.getTimeZoneforUser(user).toZoneId());
    }
}
