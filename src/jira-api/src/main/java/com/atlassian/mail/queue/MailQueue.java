package com.atlassian.mail.queue;

/** Mails that wait to be sent. */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
