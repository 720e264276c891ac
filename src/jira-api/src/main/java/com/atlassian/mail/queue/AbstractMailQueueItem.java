package com.atlassian.mail.queue;

import java.util.Date;

/** Knows its subject and since when it waits. */
public abstract class AbstractMailQueueItem implements MailQueueItem {
    String subject;
    Date dateQueued = new Date();

    public AbstractMailQueueItem() {}

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public Date getDateQueued() {
        return dateQueued;
    }

    @Override
    public int compareTo(MailQueueItem other) {
        return dateQueued.compareTo(other.getDateQueued());
    }
}
