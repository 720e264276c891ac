package io.milepost.host.rest;

import java.net.URI;
import javax.ws.rs.core.UriInfo;

/** The {@code self} addresses of what an answer names, below the base that the request came to. */
record Addresses(URI base) {

    static Addresses of(UriInfo asked) {
        return new Addresses(asked.getBaseUri());
    }

    String self(String path) {
        return base.resolve(path).toString();
    }
}
