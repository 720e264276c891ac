package com.atlassian.plugin.web;

import java.util.Map;

/** Gives a web panel's template its values. */
public interface ContextProvider {
    void init(Map<String, String> parameters);

    Map<String, Object> getContextMap(Map<String, Object> context);
}
