package io.milepost.planning.feeds;

import java.util.Locale;

/** Somebody with whose rights and in whose language a link is read. */
public record FeedOwner(String personKey, Locale locale) {}
