package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Texts of the plugin in the person's language, or in a given one. */
public interface I18nResolver {
    String getText(String key, Serializable... parameters);

    String getText(Locale locale, String key, Serializable... parameters);

    String getText(String key);
}
