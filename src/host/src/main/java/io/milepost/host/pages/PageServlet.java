package io.milepost.host.pages;

import com.atlassian.jira.security.JiraAuthenticationContext;
import io.milepost.host.jira.InvalidInputException;
import io.milepost.host.jira.NotAllowedException;
import io.milepost.host.jira.UnknownIssueException;
import io.milepost.host.web.LoginAddress;
import java.io.IOException;
import java.util.function.Function;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves one page: asks it, and writes its answer inside the layout. */
final class PageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Page page;
    private final transient Layout layout;
    private final transient JiraAuthenticationContext authentication;

    PageServlet(Page page, Layout layout, JiraAuthenticationContext authentication) {
        this.page = page;
        this.layout = layout;
        this.authentication = authentication;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request);
        Answer answer = answer(page::show, visit);
        boolean mayHelpToLogIn = visit.person() == null && answer instanceof Answer.Refused;
        write(visit, mayHelpToLogIn ? logIn(visit) : answer, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Visit visit = visit(request);
        write(visit, answer(page::change, visit), response);
    }

    private Visit visit(HttpServletRequest request) {
        return new Visit(request, authentication.getLoggedInUser());
    }

    private static Answer answer(Function<Visit, Answer> way, Visit visit) {
        try {
            return way.apply(visit);
        } catch (UnknownIssueException unknown) {
            return new Answer.Refused(404, unknown.getMessage());
        } catch (NotAllowedException notAllowed) {
            return new Answer.Refused(403, notAllowed.getMessage());
        } catch (InvalidInputException invalid) {
            return new Answer.Refused(400, invalid.getMessage());
        }
    }

    private static Answer logIn(Visit visit) {
        return new Answer.Moved(LoginAddress.PATH + "?" + LoginAddress.DESTINATION + "=" + Visit.inQuery(visit.here()));
    }

    private void write(Visit visit, Answer answer, HttpServletResponse response) throws IOException {
        if (answer instanceof Answer.Moved moved) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", visit.request().getContextPath() + moved.path());
        } else if (answer instanceof Answer.Refused refused) {
            Layout.send(response, refused.status(), layout.page(visit, Messages.refusal(refused)));
        } else if (answer instanceof Answer.Shown shown) {
            Layout.send(response, shown.status(), layout.page(visit, shown));
        }
    }
}
