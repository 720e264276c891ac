package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** One mail that waits. Whoever offers the queue sends it. */
public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    @Override
    public void send() throws MailException {
        throw new MailException("the queue sends it", null);
    }

    public Email getEmail() {
        return email;
    }
}
