package com.atlassian.jira.issue.customfields.impl;

/** A typed value that the field refuses, with a message for the person. */
public class FieldValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FieldValidationException(String message) {
        super(message);
    }
}
