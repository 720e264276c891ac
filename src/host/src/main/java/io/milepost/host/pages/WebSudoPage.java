package io.milepost.host.pages;

import io.milepost.host.jira.Accounts;
import io.milepost.host.sal.SessionWebSudo;
import io.milepost.host.web.Session;
import java.util.Map;

/** Asks an administrator for the password again before pages that are protected so. */
final class WebSudoPage implements Page {
    private static final String ADMINISTRATION = "/secure/admin";

    private final Accounts accounts;

    WebSudoPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Answer show(Visit visit) {
        return form(visit, 200, "");
    }

    @Override
    public Answer change(Visit visit) {
        String name = visit.person().getName();
        if (accounts.authenticate(name, visit.text("webSudoPassword")).isEmpty()) {
            return form(visit, 401, "The password is incorrect.");
        }
        Session.confirmPassword(visit.request());
        return new Answer.Moved(visit.localAddress(SessionWebSudo.DESTINATION, ADMINISTRATION));
    }

    private static Answer form(Visit visit, int status, String error) {
        Map<String, String> model =
                Map.of("destination", visit.localAddress(SessionWebSudo.DESTINATION, ADMINISTRATION), "error", error);
        return Answer.shown("Administrator access", "pages/websudo.vm", model).withStatus(status);
    }
}
