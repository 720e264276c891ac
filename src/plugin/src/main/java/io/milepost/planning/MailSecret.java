package io.milepost.planning;

/** Port: by what a link in a mail proves that it comes from this Jira; the same on every node, for good. */
public interface MailSecret {
    String secret();
}
