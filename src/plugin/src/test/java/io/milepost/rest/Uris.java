package io.milepost.rest;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import javax.ws.rs.core.MultivaluedHashMap;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.UriInfo;

/** Addresses with parameters, as resources are given them. */
final class Uris {

    private Uris() {}

    /** @param parameters names and values by turns; a value that is null stands for no parameter */
    static UriInfo uri(String... parameters) {
        MultivaluedMap<String, String> given = new MultivaluedHashMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            if (parameters[at + 1] != null) {
                given.putSingle(parameters[at], parameters[at + 1]);
            }
        }
        UriInfo uri = mock(UriInfo.class);
        when(uri.getQueryParameters()).thenReturn(given);
        return uri;
    }
}
