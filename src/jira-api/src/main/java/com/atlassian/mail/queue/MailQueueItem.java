package com.atlassian.mail.queue;

import com.atlassian.mail.MailException;
import java.util.Date;

/** Something that waits to be sent. */
public interface MailQueueItem extends Comparable<MailQueueItem> {
    void send() throws MailException;

    String getSubject();

    Date getDateQueued();
}
