package io.milepost.host.web;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** What the host keeps in a person's browser session: who logged in, the form token, the confirmed password. */
public final class Session {
    private static final String PERSON = "milepost.person";
    private static final String TOKEN = "atlassian.xsrf.token";
    private static final String CONFIRMED = "milepost.password.confirmed";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Session() {}

    /** Remembers the person, under a new session id so that an id known before the login is worth nothing. */
    public static void logIn(HttpServletRequest request, String userKey) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(PERSON, userKey);
        request.getSession().removeAttribute(TOKEN);
        request.getSession().removeAttribute(CONFIRMED);
    }

    public static void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The key of the person who logged in. */
    public static Optional<String> person(HttpServletRequest request) {
        return attribute(request, PERSON);
    }

    /** The token that every form of this session must send as {@code atl_token}. */
    public static String formToken(HttpServletRequest request) {
        return attribute(request, TOKEN).orElseGet(() -> newFormToken(request.getSession(true)));
    }

    /** Notes that the person has just given the password again, for administration. */
    public static void confirmPassword(HttpServletRequest request) {
        request.getSession(true).setAttribute(CONFIRMED, "yes");
    }

    public static boolean isPasswordConfirmed(HttpServletRequest request) {
        return attribute(request, CONFIRMED).isPresent();
    }

    private static String newFormToken(HttpSession session) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        session.setAttribute(TOKEN, token);
        return token;
    }

    private static Optional<String> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(name))
                .map(String.class::cast);
    }
}
