package com.atlassian.jira;

/** Base of Jira's checked exceptions. */
public class JiraException extends Exception {
    private static final long serialVersionUID = 1L;

    public JiraException(String message) {
        super(message);
    }
}
