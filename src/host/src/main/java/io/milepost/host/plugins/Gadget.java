package io.milepost.host.plugins;

/**
 * A plugin's gadget for dashboards.
 *
 * @param amdModule the name under which the plugin's script defines it
 * @param configurable whether people fill in a form before it shows anything
 */
public record Gadget(String completeKey, String title, String amdModule, boolean configurable) {}
