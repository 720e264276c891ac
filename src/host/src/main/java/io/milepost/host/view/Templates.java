package io.milepost.host.view;

import java.util.Map;

/** Renders the Velocity templates of one class loader, HTML escaping on. */
public interface Templates {
    /**
     * The template's text with {@code $name} filled in. Every reference is HTML-escaped, except those whose name or
     * method ends in {@code Html}. Templates reach only strings, numbers, dates, maps, lists, records' accessors,
     * getters of Jira's API and {@code $i18n.getText(...)}.
     *
     * @param template path of the template in the class loader, such as {@code pages/login.vm}
     */
    String render(String template, Map<String, ?> context);
}
