package io.milepost.host.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Refuses a change to a page without the session's {@code atl_token} (or the header {@code X-Atlassian-Token: no-check},
 * which no form of another site can send).
 */
final class FormTokenFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final transient Set<String> exempt;

    /** @param exempt names of the servlets with another rule or none, as they are now */
    FormTokenFilter(Set<String> exempt) {
        this.exempt = exempt;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod()) || isExempt(request) || hasToken(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(
                    HttpServletResponse.SC_FORBIDDEN,
                    "XSRF Security Token Missing: the form was not sent from a page of this session.");
        }
    }

    private boolean isExempt(HttpServletRequest request) {
        return exempt.contains(request.getHttpServletMapping().getServletName());
    }

    private static boolean hasToken(HttpServletRequest request) {
        String token = request.getParameter("atl_token");
        return "no-check".equals(request.getHeader("X-Atlassian-Token"))
                || token != null && same(token, Session.formToken(request));
    }

    private static boolean same(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
