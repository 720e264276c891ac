package io.milepost.admin;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.milepost.lookup.Reader;
import io.milepost.lookup.Readers;
import io.milepost.lookup.Viewer;
import io.milepost.planning.InMemoryPlanning;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AdminServletTest {

    private static final String PAGE = "http://localhost/jira/plugins/servlet/milepost/admin";

    private final InMemoryPlanning planning = new InMemoryPlanning().administersJira("anna");
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final TemplateRenderer templates = mock(TemplateRenderer.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @BeforeEach
    void thePageIsAskedFor() throws IOException {
        when(request.getRequestURL()).thenReturn(new StringBuffer(PAGE));
        when(response.getWriter()).thenReturn(new PrintWriter(new StringWriter()));
    }

    private void getAs(Viewer viewer) throws IOException {
        Readers readers = () -> new Reader("pl_PL", "Europe/Warsaw");
        new AdminServlet(() -> viewer, readers, planning.rights(), login, webSudo, templates).doGet(request, response);
    }

    @Nested
    class WhenAnAdministratorHasConfirmedThePassword {

        @Test
        void showsThePage() throws IOException {
            getAs(Viewer.person("anna"));

            verify(webSudo).willExecuteWebSudoRequest(request);
            verify(templates)
                    .render(
                            eq("templates/admin.vm"),
                            eq(Map.of("locale", "pl_PL", "timeZone", "Europe/Warsaw")),
                            any());
        }
    }

    @Nested
    class WhenAnAdministratorHasNotConfirmedThePassword {

        @Test
        void asksForItAndShowsNothing() throws IOException {
            doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(request);

            getAs(Viewer.person("anna"));

            verify(webSudo).enforceWebSudoProtection(request, response);
            verifyNoInteractions(templates);
        }
    }

    @Nested
    class WhenThePersonIsNoAdministrator {

        @Test
        void refuses() throws IOException {
            getAs(Viewer.person("ben"));

            verify(response).sendError(403);
            verifyNoInteractions(templates, webSudo);
        }
    }

    @Nested
    class WhenNobodyIsLoggedIn {

        @Test
        void goesToTheLoginAndComesBack() throws IOException {
            when(request.getQueryString()).thenReturn("tab=queue");
            when(login.getLoginUri(URI.create(PAGE + "?tab=queue"))).thenReturn(URI.create("http://localhost/login"));

            getAs(Viewer.anonymous());

            verify(response).sendRedirect("http://localhost/login");
            verifyNoInteractions(templates, webSudo);
        }
    }
}
