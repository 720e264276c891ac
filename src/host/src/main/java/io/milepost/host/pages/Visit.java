package io.milepost.host.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;

/**
 * One request of a page.
 *
 * @param person who asks, null for nobody, as in Jira
 */
record Visit(HttpServletRequest request, ApplicationUser person) {

    /** A parameter's text, empty where it is missing. */
    String text(String name) {
        return given(name).orElse("");
    }

    /** All values of a parameter that can be given several times, each once. */
    Set<String> texts(String name) {
        String[] given = request.getParameterValues(name);
        return given == null ? Set.of() : new LinkedHashSet<>(List.of(given));
    }

    /** A parameter that is there and not blank. */
    Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isBlank());
    }

    /** A number that is not negative; the other where it is missing or no such number. */
    int number(String name, int other) {
        return given(name)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElse(other);
    }

    /** An identifier, -1 where it is missing or none. */
    long id(String name) {
        return number(name, -1);
    }

    /** The path below the page's own address, without slashes around it: {@code KEY} of {@code /browse/KEY}. */
    String rest() {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.replaceAll("^/+|/+$", "");
    }

    /** The address asked for, below the context path, with its query. */
    String here() {
        String query = request.getQueryString();
        return request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
    }

    /** The first value of every parameter. */
    Map<String, String> parameters() {
        Map<String, String> first = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
        return first;
    }

    /**
     * The address in a parameter if it is one of the host's own, so that nobody is led elsewhere; the other where not.
     */
    String localAddress(String parameter, String other) {
        return given(parameter).filter(Visit::isLocal).orElse(other);
    }

    private static boolean isLocal(String address) {
        return address.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    }

    static String inQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
