package com.opensymphony.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a validator has against a step: messages of fields by their ids, and messages of the whole. */
public class InvalidInputException extends WorkflowException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> genericErrors = new ArrayList<>();
    private final transient Map<Object, Object> errors = new HashMap<>();

    public InvalidInputException() {}

    public Map<?, ?> getErrors() {
        return errors;
    }

    public List<?> getGenericErrors() {
        return genericErrors;
    }

    public void addError(String error) {
        genericErrors.add(error);
    }

    public void addError(String name, String error) {
        errors.put(name, error);
    }
}
