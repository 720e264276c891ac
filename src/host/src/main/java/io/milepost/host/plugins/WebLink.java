package io.milepost.host.plugins;

/** A plugin's link in a menu; the address starts with the context path or is absolute. */
public record WebLink(String completeKey, String label, String url, int weight) {}
