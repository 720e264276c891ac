package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Says whether a step is offered. */
public interface Condition {
    boolean passesCondition(Map<String, Object> transientVars, Map<String, String> args, PropertySet properties)
            throws WorkflowException;
}
