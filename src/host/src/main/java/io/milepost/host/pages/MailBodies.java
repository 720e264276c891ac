package io.milepost.host.pages;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.host.mail.MailFolder;
import io.milepost.host.mail.SentMail;
import java.io.IOException;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Shows administrators a mail as a mail program does: with its own styles, and without running anything in it. */
final class MailBodies extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient MailFolder folder;
    private final transient Administrators administrators;
    private final transient JiraAuthenticationContext authentication;

    MailBodies(MailFolder folder, Administrators administrators, JiraAuthenticationContext authentication) {
        this.folder = folder;
        this.administrators = administrators;
        this.authentication = authentication;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!administrators.isAdministrator(new Visit(request, authentication.getLoggedInUser()))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Optional<SentMail> mail = folder.all().stream()
                .filter(each -> each.file().equals(request.getParameter("file")))
                .findFirst();
        if (mail.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation");
        response.getWriter().write(mail.get().body());
    }
}
