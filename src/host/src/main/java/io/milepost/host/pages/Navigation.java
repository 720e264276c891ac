package io.milepost.host.pages;

import java.util.List;

/** Links around a page. */
final class Navigation {
    private Navigation() {}

    /** The links at the side of a project or of the administration. */
    record Sidebar(List<Group> groups) {}

    /** Links under a heading. */
    record Group(String heading, List<Link> links) {}

    /**
     * A link of a menu.
     *
     * @param completeKey the plugin's module that adds the link, empty for the host's own
     */
    record Link(String label, String url, String icon, boolean current, String completeKey) {}
}
