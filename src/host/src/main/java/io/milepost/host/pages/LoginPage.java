package io.milepost.host.pages;

import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.Accounts;
import io.milepost.host.web.LoginAddress;
import io.milepost.host.web.Session;
import java.util.Map;
import java.util.Optional;

/** Logs in at {@code /login.jsp} with Jira's parameter names; returns only to the host's own addresses. */
final class LoginPage implements Page {
    private static final String DESTINATION = LoginAddress.DESTINATION;
    private static final String HOME = "/secure/Dashboard.jspa";

    private final Accounts accounts;

    LoginPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Answer show(Visit visit) {
        return visit.person() == null ? form(visit, 200, "") : new Answer.Moved(visit.localAddress(DESTINATION, HOME));
    }

    @Override
    public Answer change(Visit visit) {
        Optional<ApplicationUser> person = accounts.authenticate(visit.text("os_username"), visit.text("os_password"));
        if (person.isEmpty()) {
            return form(visit, 401, "Sorry, your username and password are incorrect. Please try again.");
        }
        Session.logIn(visit.request(), person.get().getKey());
        return new Answer.Moved(visit.localAddress(DESTINATION, HOME));
    }

    private static Answer form(Visit visit, int status, String error) {
        Map<String, String> model = Map.of(
                "username", visit.text("os_username"),
                "destination", visit.localAddress(DESTINATION, HOME),
                "error", error);
        return Answer.shown("Log in", "pages/login.vm", model).withStatus(status);
    }
}
