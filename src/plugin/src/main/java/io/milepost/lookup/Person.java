package io.milepost.lookup;

/** Somebody with an account: the name to log in with and the name to show. */
public record Person(String name, String displayName) {}
