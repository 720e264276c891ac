package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Says whether a step can be taken with what was typed. */
public interface Validator {
    void validate(Map<String, Object> transientVars, Map<String, String> args, PropertySet properties)
            throws InvalidInputException, WorkflowException;
}
