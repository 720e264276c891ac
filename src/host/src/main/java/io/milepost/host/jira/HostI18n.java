package io.milepost.host.jira;

import com.atlassian.jira.util.I18nHelper;
import io.milepost.host.view.Texts;
import java.util.Collection;
import java.util.Locale;

/** Jira's view of the host's texts in one language. */
public record HostI18n(Texts texts, Locale locale) implements I18nHelper {

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key) {
        return texts.text(locale, key);
    }

    @Override
    public String getText(String key, String value1) {
        return texts.text(locale, key, value1);
    }

    @Override
    public String getText(String key, String value1, String value2) {
        return texts.text(locale, key, value1, value2);
    }

    /** Takes a single value, an array or a collection of values, as Jira does. */
    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof Object[] values) {
            return texts.text(locale, key, values);
        }
        return parameters instanceof Collection<?> values
                ? texts.text(locale, key, values.toArray())
                : texts.text(locale, key, parameters);
    }
}
