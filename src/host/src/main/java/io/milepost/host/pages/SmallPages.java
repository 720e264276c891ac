package io.milepost.host.pages;

import io.milepost.host.web.Session;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Pages of one step: REST to be tried, logging out, light and dark. */
final class SmallPages {
    private SmallPages() {}

    /** What the plugin's REST takes and answers, to be tried. */
    static Answer restBrowser(Visit visit) {
        Map<String, Object> model = new HashMap<>();
        model.put("person", visit.person());
        return Answer.shown("REST of Milepost", "pages/rest-browser.vm", model);
    }

    /** Logging out is a POST with the form's token; the address alone asks first, as in Jira. */
    static Page logOut() {
        return new Page() {
            @Override
            public Answer show(Visit visit) {
                return Answer.shown("Log out", "pages/logout.vm", Map.of("loggedOut", visit.person() == null));
            }

            @Override
            public Answer change(Visit visit) {
                Session.logOut(visit.request());
                return new Answer.Moved("/logout");
            }
        };
    }

    /** Remembers light or dark and goes back to where the person was. */
    static HttpServlet theme() {
        return new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) {
                Theme.named(String.valueOf(request.getParameter("mode")))
                        .ifPresent(theme -> response.addCookie(theme.cookie(request.getContextPath())));
                String back = new Visit(request, null).localAddress("returnUrl", "/secure/Dashboard.jspa");
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getContextPath() + back);
            }
        };
    }
}
