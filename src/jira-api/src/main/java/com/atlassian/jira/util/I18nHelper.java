package com.atlassian.jira.util;

import java.util.Locale;

/** Texts in the person's language. */
public interface I18nHelper {
    Locale getLocale();

    String getText(String key);

    String getText(String key, String value1);

    String getText(String key, String value1, String value2);

    String getText(String key, Object parameters);
}
