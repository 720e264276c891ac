package io.milepost.lookup;

import java.time.ZoneId;
import java.util.Locale;

/** Somebody to whom mails can be sent, and how he reads. */
public record Subscriber(String personKey, String displayName, String address, Locale locale, ZoneId zone) {}
