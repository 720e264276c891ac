package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Does something when a step is taken. */
public interface FunctionProvider {
    void execute(Map<String, Object> transientVars, Map<String, String> args, PropertySet properties)
            throws WorkflowException;
}
