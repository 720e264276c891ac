package io.milepost.host.pages;

import io.milepost.host.pages.Navigation.Sidebar;
import java.util.List;
import java.util.Map;

/** What a page answers: something to see, another address, or a refusal. */
sealed interface Answer {

    /**
     * Something to see.
     *
     * @param sidebar null where the page has none
     * @param contexts the web-resource contexts of the page in Jira's words
     */
    record Shown(
            int status, String title, String template, Map<String, ?> model, Sidebar sidebar, List<String> contexts)
            implements Answer {

        Shown beside(Sidebar newSidebar) {
            return new Shown(status, title, template, model, newSidebar, contexts);
        }

        Shown withStatus(int newStatus) {
            return new Shown(newStatus, title, template, model, sidebar, contexts);
        }

        Shown withResources(String... newContexts) {
            return new Shown(status, title, template, model, sidebar, List.of(newContexts));
        }
    }

    /** Another address below the context path. */
    record Moved(String path) implements Answer {}

    /** A refusal that people read on a page of its own. */
    record Refused(int status, String message) implements Answer {}

    static Shown shown(String title, String template, Map<String, ?> model) {
        return new Shown(200, title, template, model, null, List.of());
    }
}
