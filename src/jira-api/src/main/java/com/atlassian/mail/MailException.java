package com.atlassian.mail;

/** A mail could not be sent. */
public class MailException extends Exception {
    private static final long serialVersionUID = 1L;

    public MailException(String message, Throwable cause) {
        super(message, cause);
    }
}
