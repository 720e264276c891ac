package io.milepost.host.plugins;

import java.util.Optional;

/** A file, or with a name that ends in "/" a folder, which the jar offers for download. */
record DownloadFile(String name, String location) {

    /** The place in the jar of a requested name; never outside of what is offered. */
    Optional<String> locate(String requested) {
        if (name.equals(requested)) {
            return Optional.of(location);
        }
        boolean inside = name.endsWith("/") && requested.startsWith(name) && !requested.contains("..");
        return inside ? Optional.of(location + requested.substring(name.length())) : Optional.empty();
    }
}
