package com.atlassian.sal.api.message;

import java.io.Serializable;

/** Texts of the plugin in the person's language. */
public interface I18nResolver {
    String getText(String key, Serializable... parameters);

    String getText(String key);
}
