package io.milepost.host.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** Light or dark colours, remembered in a cookie and set on the page as {@code data-color-mode}, as Jira does. */
enum Theme {
    LIGHT,
    DARK;

    private static final String COOKIE = "milepost.colours";
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    static Theme of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie -> named(cookie.getValue()).stream())
                .findFirst()
                .orElse(LIGHT);
    }

    static Optional<Theme> named(String mode) {
        return Arrays.stream(values())
                .filter(theme -> theme.mode().equals(mode))
                .findFirst();
    }

    String mode() {
        return name().toLowerCase(Locale.ROOT);
    }

    Cookie cookie(String contextPath) {
        Cookie cookie = new Cookie(COOKIE, mode());
        cookie.setPath(contextPath + "/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        return cookie;
    }
}
