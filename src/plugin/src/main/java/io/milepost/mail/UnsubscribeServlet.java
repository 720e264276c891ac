package io.milepost.mail;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.milepost.planning.Unsubscribe;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The page behind the link in each mail, also for who is not logged in: it asks, and a click on it ends the mails. It says
 * nothing of whom the link belongs to, and the same for wrong and for used links.
 */
@UnrestrictedAccess
@XsrfProtectionExcluded
public class UnsubscribeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String TEMPLATE = "templates/mail/unsubscribe.vm";
    private static final String TOKEN = "token";

    private final transient Unsubscribe unsubscribe;
    private final transient I18nResolver texts;
    private final transient TemplateRenderer templates;

    public UnsubscribeServlet(Unsubscribe unsubscribe, I18nResolver texts, TemplateRenderer templates) {
        this.unsubscribe = unsubscribe;
        this.texts = texts;
        this.templates = templates;
    }

    /** Changes nothing: programs follow links in mails too. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        show(response, unsubscribe.isValid(token) ? "ask" : "invalid", token);
    }

    /** Needs no other proof than the token: mail programs send it by themselves where the reader asks them to. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, unsubscribe.end(token(request)) ? "done" : "invalid", "");
    }

    private void show(HttpServletResponse response, String state, String token) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        Map<String, Object> model = Map.of(
                "state", state,
                "token", token,
                "title", texts.getText("milepost.unsubscribe." + state + ".title"),
                "text", texts.getText("milepost.unsubscribe." + state + ".text"),
                "button", texts.getText("milepost.unsubscribe.button"));
        templates.render(TEMPLATE, model, response.getWriter());
    }

    private static String token(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(TOKEN)).orElse("");
    }
}
