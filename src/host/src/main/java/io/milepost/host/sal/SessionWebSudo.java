package io.milepost.host.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.milepost.host.web.Session;
import io.milepost.host.web.WebServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Asks administrators for the password again, once a session; or never, where it is switched off. */
public final class SessionWebSudo implements WebSudoManager {
    /** Where the password is asked for; {@link #DESTINATION} says where to go on. */
    public static final String PATH = "/secure/admin/WebSudoAuthenticate.jspa";

    public static final String DESTINATION = "webSudoDestination";

    private final boolean asks;

    public SessionWebSudo(boolean asks) {
        this.asks = asks;
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (asks && !Session.isPasswordConfirmed(request)) {
            throw new WebSudoSessionException();
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getRequestURI().substring(request.getContextPath().length()) + query;
        try {
            response.sendRedirect(WebServer.CONTEXT_PATH + PATH + "?" + DESTINATION + "="
                    + URLEncoder.encode(here, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
