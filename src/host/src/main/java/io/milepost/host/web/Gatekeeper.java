package io.milepost.host.web;

import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.HostAuthenticationContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.servlet.http.HttpServletRequest;

/**
 * Knows who sends a request and who is an administrator.
 *
 * @param byEntry the active person of a name and a password
 * @param byKey the person with a key, null where there is none
 */
public record Gatekeeper(
        BiFunction<String, String, Optional<ApplicationUser>> byEntry,
        Function<String, ApplicationUser> byKey,
        Predicate<ApplicationUser> administers,
        HostAuthenticationContext authentication) {
    private static final String BASIC = "Basic ";

    /** Whether the request carries a name and password of its own. */
    boolean hasPassword(HttpServletRequest request) {
        return request.getHeader("Authorization") != null
                && request.getHeader("Authorization").startsWith(BASIC);
    }

    /** The person of the request's own name and password; nobody where they are wrong. */
    Optional<ApplicationUser> byPassword(HttpServletRequest request) {
        try {
            String encoded =
                    request.getHeader("Authorization").substring(BASIC.length()).trim();
            String[] entry = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
            return entry.length < 2 ? Optional.empty() : byEntry.apply(entry[0], entry[1]);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The person who logged in to the request's session and still may. */
    Optional<ApplicationUser> bySession(HttpServletRequest request) {
        return Session.person(request).map(byKey).filter(ApplicationUser::isActive);
    }

    /** Who is asking on this thread. */
    Optional<ApplicationUser> current() {
        return Optional.ofNullable(authentication.getLoggedInUser());
    }
}
