package io.milepost.host.web;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.net.URI;
import java.util.Set;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;

/**
 * Jira's rule against forged REST requests: what a form of another site could send needs the header
 * {@code X-Atlassian-Token: no-check}; anything else must not come from a page of another site.
 */
@Priority(Priorities.AUTHENTICATION)
final class RestXsrf implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SENT_BY_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean safe = READING.contains(request.getMethod()) || isExcluded() || !mayBeForged(request);
        if (!safe) {
            request.abortWith(RestFailure.response(403, "XSRF check failed"));
        }
    }

    private boolean isExcluded() {
        return resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class);
    }

    private static boolean mayBeForged(ContainerRequestContext request) {
        boolean noCheck = "no-check".equals(request.getHeaderString("X-Atlassian-Token"));
        return !noCheck && couldBeAForm(request) || fromAnotherSite(request);
    }

    private static boolean couldBeAForm(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type == null
                ? request.getMethod().equals("POST")
                : SENT_BY_FORMS.contains(type.getType() + "/" + type.getSubtype());
    }

    private static boolean fromAnotherSite(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        URI own = request.getUriInfo().getBaseUri();
        return origin != null && !origin.equals(own.getScheme() + "://" + own.getRawAuthority());
    }
}
