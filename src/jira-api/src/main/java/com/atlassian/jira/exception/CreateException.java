package com.atlassian.jira.exception;

import com.atlassian.jira.JiraException;

/** Something could not be made. */
public class CreateException extends JiraException {
    private static final long serialVersionUID = 1L;

    public CreateException(String message) {
        super(message);
    }
}
