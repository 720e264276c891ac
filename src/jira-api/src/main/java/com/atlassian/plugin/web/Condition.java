package com.atlassian.plugin.web;

import com.atlassian.plugin.web.baseconditions.BaseCondition;
import java.util.Map;

/** Says whether a web fragment is on a page at all. */
public interface Condition extends BaseCondition {
    void init(Map<String, String> parameters);

    boolean shouldDisplay(Map<String, Object> context);
}
