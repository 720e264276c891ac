package io.milepost.planning;

/** Port: a person asks for a mail with what is new, without waiting for the next morning. */
public interface DigestRequests {

    /** What came of asking. */
    enum Answer {
        SENT,
        NOTHING_NEW,
        /** The person has no address or no account any more. */
        NO_ADDRESS,
        /** Jira sends no mails. */
        NO_MAIL_SERVER
    }

    Answer sendNow(String personKey);
}
