/**
 * Mails: the digest of what is new for a person, and the page on which its link ends them. {@code wiring} has the digests
 * made, Jira calls the page; they ask {@code lookup} for what the person may see at that moment and {@code planning} for
 * what he wants, and give Jira's queue the mails.
 */
package io.milepost.mail;
