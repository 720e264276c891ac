package io.milepost.host.plugins;

/**
 * A plugin's link in a menu.
 *
 * @param url starts with the context path or is absolute
 * @param iconClass the item's parameter {@code iconClass}, which Jira's sidebar shows before the label; empty where it
 *     has none
 */
public record WebLink(String completeKey, String label, String url, int weight, String iconClass) {}
