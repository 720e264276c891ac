package io.milepost.host.pages;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.host.pages.Navigation.Link;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.view.Html;
import io.milepost.host.view.Templates;
import io.milepost.host.web.Session;
import io.milepost.host.web.WebServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Puts header, sidebar and footer around a page's content. */
final class Layout {
    /** Nothing inline and nothing from elsewhere; AUI's own pictures are data addresses. */
    private static final String CONTENT_SECURITY =
            "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'self'";

    private final Templates templates;
    private final PluginModules plugins;
    private final GlobalPermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    Layout(
            Templates templates,
            PluginModules plugins,
            GlobalPermissionManager permissions,
            JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.plugins = plugins;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    String page(Visit visit, Answer.Shown shown) {
        Map<String, Object> model = new HashMap<>(shown.model());
        model.put("base", visit.request().getContextPath());
        model.put("token", Session.formToken(visit.request()));
        model.put("here", visit.here());
        String html = templates.render(shown.template(), model);
        return frame(visit, shown, new Content(Html.escape(shown.title()), html, ""));
    }

    /** HTML that goes inside the frame. */
    record Content(String titleHtml, String bodyHtml, String headHtml) {}

    /** Puts the frame around HTML that is there already; of what is shown only sidebar and resources count. */
    String frame(Visit visit, Answer.Shown shown, Content content) {
        Map<String, Object> model = new HashMap<>(surroundings(visit));
        List<String> contexts = new ArrayList<>(List.of("atl.general"));
        contexts.addAll(shown.contexts());
        model.put("sidebar", shown.sidebar());
        model.put("resources", plugins.webResources(contexts));
        model.put("content", content);
        return templates.render("pages/layout.vm", model);
    }

    /** A page of its own, without the frame that needs a session. */
    String failure(HttpServletRequest request, Answer.Refused refused) {
        Map<String, Object> model = new HashMap<>(Messages.refusal(refused).model());
        model.put("base", WebServer.CONTEXT_PATH);
        model.put("mode", Theme.of(request).mode());
        return templates.render("pages/failure.vm", model);
    }

    private Map<String, Object> surroundings(Visit visit) {
        Map<String, Object> model = new HashMap<>();
        model.put("base", visit.request().getContextPath());
        model.put("mode", Theme.of(visit.request()).mode());
        model.put("person", visit.person());
        model.put("administrator", permissions.hasPermission(GlobalPermissionKey.ADMINISTER, visit.person()));
        model.put("token", Session.formToken(visit.request()));
        model.put("here", visit.here());
        model.put("hereInQuery", Visit.inQuery(visit.here()));
        model.put("siteLinks", siteLinks(visit));
        model.put("languages", LanguagePage.OFFERED);
        model.put("locale", authentication.getLocale().toString());
        model.put("languageTag", authentication.getLocale().toLanguageTag());
        return model;
    }

    private static List<Link> siteLinks(Visit visit) {
        return List.of(
                siteLink(visit, "Dashboards", "/secure/Dashboard.jspa"),
                siteLink(visit, "Projects", "/projects"),
                siteLink(visit, "Issues", "/issues/"));
    }

    private static Link siteLink(Visit visit, String label, String path) {
        String here = visit.here().replaceAll("\\?.*", "");
        return new Link(label, visit.request().getContextPath() + path, "", here.equals(path), "");
    }

    static void send(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
