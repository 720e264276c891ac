package io.milepost.host.jira;

import com.atlassian.jira.config.LocaleManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.milepost.host.view.Texts;
import java.util.Locale;
import java.util.function.Supplier;

/** Who is asking on this thread; nobody until somebody is set. */
public final class HostAuthenticationContext implements JiraAuthenticationContext, LocaleManager {
    private final ThreadLocal<ApplicationUser> person = new ThreadLocal<>();
    private final Texts texts;

    public HostAuthenticationContext(Texts texts) {
        this.texts = texts;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return person.get();
    }

    @Override
    public Locale getLocale() {
        return getLocaleFor(getLoggedInUser());
    }

    /** The person's language, else English as it is written in the United States, which is Jira's own. */
    @Override
    public Locale getLocaleFor(ApplicationUser user) {
        return user instanceof Person who && who.language() != null
                ? Locale.forLanguageTag(who.language().replace('_', '-'))
                : Locale.US;
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new HostI18n(texts, getLocale());
    }

    /** Does the work as this person (null for nobody), then is again who was before. */
    public <T> T runAs(ApplicationUser who, Supplier<T> work) {
        ApplicationUser before = person.get();
        set(who);
        try {
            return work.get();
        } finally {
            set(before);
        }
    }

    private void set(ApplicationUser who) {
        if (who == null) {
            person.remove();
        } else {
            person.set(who);
        }
    }
}
