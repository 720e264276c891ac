package org.ofbiz.core.util;

/** Something went wrong in Jira's storage. */
public class GeneralException extends Exception {
    private static final long serialVersionUID = 1L;

    public GeneralException(String message) {
        super(message);
    }
}
