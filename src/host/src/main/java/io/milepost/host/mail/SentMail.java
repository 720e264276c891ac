package io.milepost.host.mail;

import java.time.Instant;

/**
 * A mail as it lies in the folder.
 *
 * @param file the name of its file
 * @param body as it was written, in HTML where it is HTML
 */
public record SentMail(String file, String to, String subject, Instant at, String body) {}
