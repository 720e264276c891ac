package io.milepost.admin;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.milepost.lookup.Reader;
import io.milepost.lookup.Readers;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Shows the administration page to administrators who have confirmed their password. */
@UnrestrictedAccess
public class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String TEMPLATE = "templates/admin.vm";

    private final transient Viewers viewers;
    private final transient Readers readers;
    private final transient EditRights rights;
    private final transient LoginUriProvider login;
    private final transient WebSudoManager webSudo;
    private final transient TemplateRenderer templates;

    public AdminServlet(
            Viewers viewers,
            Readers readers,
            EditRights rights,
            LoginUriProvider login,
            WebSudoManager webSudo,
            TemplateRenderer templates) {
        this.viewers = viewers;
        this.readers = readers;
        this.rights = rights;
        this.login = login;
        this.webSudo = webSudo;
        this.templates = templates;
    }

    /**
     * Answers, in this order: nobody in particular goes to the login and comes back; anybody but an administrator gets 403;
     * an administrator whose session is not confirmed is asked for the password.
     */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Viewer viewer = viewers.current();
        if (viewer.isAnonymous()) {
            response.sendRedirect(login.getLoginUri(asked(request)).toASCIIString());
        } else if (!rights.mayAdminister(viewer.personKey())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            showConfirmed(request, response);
        }
    }

    private void showConfirmed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
            response.setContentType("text/html;charset=utf-8");
            Reader reader = readers.current();
            Map<String, Object> texts = Map.of("locale", reader.locale(), "timeZone", reader.timeZone());
            templates.render(TEMPLATE, texts, response.getWriter());
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
        }
    }

    private static URI asked(HttpServletRequest request) {
        String query = request.getQueryString();
        return URI.create(request.getRequestURL() + (query == null ? "" : "?" + query));
    }
}
