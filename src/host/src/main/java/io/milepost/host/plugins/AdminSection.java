package io.milepost.host.plugins;

import java.util.List;

/** A heading of the administration menu with its links. */
public record AdminSection(String completeKey, String label, int weight, List<WebLink> links) {}
