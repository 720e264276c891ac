package io.milepost.host.plugins;

import java.util.List;

/** Addresses of styles and scripts, in the order in which a page has to name them. */
public record PageResources(List<String> styles, List<String> scripts) {
    public PageResources {
        styles = List.copyOf(styles);
        scripts = List.copyOf(scripts);
    }
}
