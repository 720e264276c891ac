package io.milepost.host.pages;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Puts the host's frame around HTML of a plugin's servlet that asks for it by {@code <meta name="decorator"
 * content="atl.admin">} or {@code atl.general}, as Jira does; the administration's frame is for administrators.
 */
final class DecoratedServlets extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Pattern DECORATOR =
            Pattern.compile("(?i)<meta\\s+name=[\"']decorator[\"']\\s+content=[\"'](atl\\.\\w+)[\"']\\s*/?>");
    private static final Pattern TITLE = Pattern.compile("(?is)<title>(.*?)</title>");
    private static final Pattern HEAD = Pattern.compile("(?is)<head[^>]*>(.*?)</head>");
    private static final Pattern BODY = Pattern.compile("(?is)<body[^>]*>(.*)</body>");

    private final transient Layout layout;
    private final transient Administrators administrators;
    private final transient JiraAuthenticationContext authentication;

    DecoratedServlets(Layout layout, Administrators administrators, JiraAuthenticationContext authentication) {
        this.layout = layout;
        this.administrators = administrators;
        this.authentication = authentication;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        Optional<String> html = held.html();
        Matcher decorator = DECORATOR.matcher(html.orElse(""));
        if (decorator.find()) {
            Visit visit = new Visit(request, authentication.getLoggedInUser());
            Layout.send(response, held.getStatus(), framed(visit, html.get(), decorator.group(1)));
        } else {
            held.release();
        }
    }

    private String framed(Visit visit, String html, String decorator) {
        String head = DECORATOR
                .matcher(TITLE.matcher(first(HEAD, html)).replaceAll(""))
                .replaceAll("");
        Layout.Content content = new Layout.Content(first(TITLE, html), first(BODY, html), head);
        Answer.Shown plain = Answer.shown("", "", Map.of());
        boolean inAdministration = decorator.equals("atl.admin") && administrators.isAdministrator(visit);
        return layout.frame(
                visit,
                inAdministration ? plain.beside(administrators.sidebar(visit)).withResources("atl.admin") : plain,
                content);
    }

    private static String first(Pattern pattern, String html) {
        Matcher matcher = pattern.matcher(html);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
