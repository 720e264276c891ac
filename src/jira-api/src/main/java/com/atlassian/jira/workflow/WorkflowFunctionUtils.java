package com.atlassian.jira.workflow;

import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/** Reads what a workflow's step hands to its modules. */
public class WorkflowFunctionUtils {

    /** The key of the person who takes the step; null for nobody. */
    public static String getCallerKey(Map<String, Object> transientVars, Map<String, String> args) {
        return ((WorkflowContext) transientVars.get("context")).getCaller();
    }
}
