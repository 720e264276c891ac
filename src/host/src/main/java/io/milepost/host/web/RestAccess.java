package io.milepost.host.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.user.ApplicationUser;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Priority;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;

/**
 * Jira's rule for REST methods: the annotation of the method, else of its class, else licensed people only. Anonymous
 * people get 401, others without the right 403.
 */
@Priority(Priorities.AUTHORIZATION)
final class RestAccess implements ContainerRequestFilter {
    private final Gatekeeper gatekeeper;

    @Context
    private ResourceInfo resource;

    RestAccess(Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Class<? extends Annotation> rule = ruleFor(resource.getResourceMethod(), resource.getResourceClass());
        Optional<ApplicationUser> person = gatekeeper.current();
        if (rule == UnrestrictedAccess.class) {
            return;
        }
        if (person.isEmpty()) {
            request.abortWith(RestFailure.response(401, "Client must be authenticated to access this resource."));
        } else if (rule == AdminOnly.class && !gatekeeper.administers().test(person.get())) {
            request.abortWith(RestFailure.response(403, "Client must be authenticated as an administrator."));
        }
    }

    /** The access annotation that counts for a method or servlet. */
    static Class<? extends Annotation> ruleFor(AnnotatedElement... nearestFirst) {
        return Stream.of(nearestFirst)
                .flatMap(element -> Stream.of(AdminOnly.class, LicensedOnly.class, UnrestrictedAccess.class)
                        .filter(element::isAnnotationPresent))
                .findFirst()
                .orElse(LicensedOnly.class);
    }
}
