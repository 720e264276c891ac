package io.milepost.host.web;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;

/**
 * Lets every request run as the person who sent it: by HTTP basic, else by session. A wrong password is refused;
 * anonymous people pass, as what they reach checks for itself.
 */
final class AuthenticationFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient Gatekeeper gatekeeper;

    AuthenticationFilter(Gatekeeper gatekeeper) {
        this.gatekeeper = gatekeeper;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        boolean ownPassword = gatekeeper.hasPassword(request);
        Optional<ApplicationUser> person = ownPassword ? gatekeeper.byPassword(request) : gatekeeper.bySession(request);
        if (ownPassword && person.isEmpty()) {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED, "Name or password is wrong.");
        } else {
            runAs(person.orElse(null), request, response, chain);
        }
    }

    private void runAs(
            ApplicationUser person, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Exception failure = gatekeeper
                .authentication()
                .runAs(person, () -> failureOf(() -> chain.doFilter(new SentBy(request, person), response)));
        if (failure instanceof IOException io) {
            throw io;
        }
        if (failure instanceof ServletException servlet) {
            throw servlet;
        }
    }

    private static Exception failureOf(Step step) {
        try {
            step.run();
            return null;
        } catch (IOException | ServletException e) {
            return e;
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException, ServletException;
    }

    /** The request with the person's name, as servlets ask for it. */
    private static final class SentBy extends HttpServletRequestWrapper {
        private final ApplicationUser person;

        SentBy(HttpServletRequest request, ApplicationUser person) {
            super(request);
            this.person = person;
        }

        @Override
        public String getRemoteUser() {
            return person == null ? null : person.getName();
        }
    }
}
