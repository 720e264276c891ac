package com.opensymphony.workflow.loader;

import java.util.HashMap;
import java.util.Map;

/** A function of a workflow's step with its arguments. */
public class FunctionDescriptor extends AbstractDescriptor {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> args = new HashMap<>();

    public Map<String, String> getArgs() {
        return args;
    }
}
