package io.milepost.host.web;

import com.atlassian.sal.api.auth.LoginUriProvider;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The login page, told where to go on; only ever a place of this site. */
public final class LoginAddress implements LoginUriProvider {
    public static final String PATH = "/login.jsp";
    public static final String DESTINATION = "os_destination";

    @Override
    public URI getLoginUri(URI returnTo) {
        String place = withinSite(returnTo);
        return URI.create(WebServer.CONTEXT_PATH + PATH + "?" + DESTINATION + "="
                + URLEncoder.encode(place, StandardCharsets.UTF_8));
    }

    /** The address without scheme, host and context path, as Jira's login expects it. */
    private static String withinSite(URI address) {
        String path = address.getRawPath();
        String inContext =
                path.startsWith(WebServer.CONTEXT_PATH + "/") ? path.substring(WebServer.CONTEXT_PATH.length()) : path;
        return address.getRawQuery() == null ? inContext : inContext + "?" + address.getRawQuery();
    }
}
