package com.atlassian.sal.api.websudo;

/** The administrator's session is not confirmed. */
public class WebSudoSessionException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
