package io.milepost.host.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.servlet.Servlet;
import javax.servlet.ServletConfig;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * A plugin's servlet behind Jira's access rule: that of its annotation, else licensed people only. Anonymous people are
 * sent to the login, others without the right get 403.
 */
final class GuardedServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Servlet servlet;
    private final transient Gatekeeper gatekeeper;
    private final transient UnaryOperator<URI> login;

    GuardedServlet(Servlet servlet, Gatekeeper gatekeeper, UnaryOperator<URI> login) {
        this.servlet = servlet;
        this.gatekeeper = gatekeeper;
        this.login = login;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        servlet.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Class<? extends Annotation> rule = RestAccess.ruleFor(servlet.getClass());
        Optional<ApplicationUser> person = gatekeeper.current();
        if (rule == UnrestrictedAccess.class) {
            servlet.service(request, response);
        } else if (person.isEmpty()) {
            response.sendRedirect(login.apply(addressOf(request)).toString());
        } else if (rule == AdminOnly.class && !gatekeeper.administers().test(person.get())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Only administrators may see this page.");
        } else {
            servlet.service(request, response);
        }
    }

    private static URI addressOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    @Override
    public void destroy() {
        servlet.destroy();
    }
}
