package com.atlassian.mail.server;

/** The servers by which mails go out. */
public interface MailServerManager {
    boolean isDefaultSMTPMailServerDefined();
}
