package io.milepost.host.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.host.view.Texts;
import java.io.Serializable;
import java.util.Locale;

/** All texts of host and plugins, in the language of who is asking. */
public final class HostTexts implements I18nResolver {
    private final Texts texts;
    private final JiraAuthenticationContext authentication;

    public HostTexts(Texts texts, JiraAuthenticationContext authentication) {
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public String getText(String key, Serializable... parameters) {
        return texts.text(authentication.getLocale(), key, (Object[]) parameters);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... parameters) {
        return texts.text(locale, key, (Object[]) parameters);
    }

    @Override
    public String getText(String key) {
        return texts.text(authentication.getLocale(), key);
    }
}
