package io.milepost.host.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import io.milepost.host.plugins.TestPlatform;
import io.milepost.host.plugins.TestPlugin;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imitates how Jira lets people in, guards servlets and REST methods, refuses forged requests and shows errors. */
class WebServerTest {
    private static final String NOTES = "/rest/notes/1.0/notes";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    @TempDir
    static Path home;

    private static TestPlatform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new TestPlatform(home);
        platform.plugins.install(TestPlugin.notes().packedInto(home));
        platform.web.page("/session/*", new SessionPage());
        platform.web.page("/excluded", new ExcludedPage());
        platform.web.rest("/rest/host/1.0", Set.of(new HostResource()));
    }

    @AfterAll
    static void stop() throws Exception {
        platform.close();
    }

    @Nested
    class WhenAskedWhatAnswers {

        @Test
        void namesTheMethodsOfPluginsAndHostWithTheirPaths() {
            assertThat(platform.web.endpoints())
                    .contains("GET " + NOTES, "POST " + NOTES)
                    .anyMatch(endpoint -> endpoint.contains(" /rest/host/1.0/"));
        }
    }

    @Nested
    class WhenARequestCarriesNameAndPassword {

        @Test
        void runsAsThatPerson() {
            assertThat(platform.get("mark", "/session/name").body()).isEqualTo("mark mark");
        }

        @Test
        void isRefusedWhereTheyAreWrong() {
            HttpRequest.Builder request = HttpRequest.newBuilder(platform.address("/session/name"))
                    .header("Authorization", "Basic bWFyazp3cm9uZw=="); // mark:wrong

            HttpResponse<String> answer = TestPlatform.send("", request);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("X-Seraph-LoginReason")).contains("AUTHENTICATED_FAILED");
        }

        @Test
        void leavesNobodyBehindOnTheThread() {
            platform.get("mark", "/session/name");

            assertThat(platform.get("", "/session/name").body()).isEqualTo("null null");
        }
    }

    @Nested
    class WhenSomebodyLogsIn {

        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        @Test
        void staysThatPersonUntilTheyLogOut() {
            String before = token();
            post("/session/login", "atl_token=" + before);
            assertThat(get("/session/name").body()).isEqualTo("mark mark");

            post("/session/logout", "atl_token=" + token());
            assertThat(get("/session/name").body()).isEqualTo("null null");
        }

        @Test
        void getsANewSessionIdAndToken() {
            String before = token();
            String idBefore = get("/session/id").body();
            post("/session/login", "atl_token=" + before);

            assertThat(token()).isNotEqualTo(before);
            assertThat(get("/session/id").body()).isNotEqualTo(idBefore);
        }

        @Test
        void getsACookieThatScriptsAndOtherSitesDoNotGet() {
            assertThat(get("/session/token").headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("JSESSIONID=")
                    .contains("HttpOnly")
                    .contains("SameSite=Lax");
        }

        @Test
        void needsTheTokenOfTheOwnSessionInEveryForm() {
            assertThat(post("/session/change", "a=b").statusCode()).isEqualTo(403);
            assertThat(post("/session/change", "atl_token=guessed").statusCode())
                    .isEqualTo(403);
            assertThat(post("/session/change", "atl_token=" + token()).body()).isEqualTo("changed");
        }

        private String token() {
            return get("/session/token").body();
        }

        private HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(platform.address(path)));
        }

        private HttpResponse<String> post(String path, String form) {
            return send(HttpRequest.newBuilder(platform.address(path))
                    .header("Content-Type", FORM)
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class WhenAServletIsMarkedAsExcludedFromXsrfProtection {

        @Test
        void takesFormsWithoutToken() {
            assertThat(platform.post("", "/excluded", FORM, "a=b").body()).isEqualTo("taken");
        }
    }

    @Nested
    class WhenAServletIsTakenAway {

        @Test
        void isDestroyedAndAnswersNoMore() {
            boolean[] destroyed = {false};
            WebServer.Mounted mounted = platform.web.mount("/gone", new SessionPage() {
                private static final long serialVersionUID = 1L;

                @Override
                public void destroy() {
                    destroyed[0] = true;
                }
            });
            platform.get("", "/gone");

            mounted.close();

            assertThat(destroyed[0]).isTrue();
            assertThat(platform.get("", "/gone").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class WhenAPluginsServletHasNoAnnotation {

        @Test
        void sendsAnonymousPeopleToTheLogin() {
            HttpResponse<String> answer = platform.get("", "/plugins/servlet/notes?a=b");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").map(URI::create).map(URI::getRawQuery))
                    .contains("os_destination=%2Fplugins%2Fservlet%2Fnotes%3Fa%3Db");
        }

        @Test
        void needsTheFormTokenForChanges() {
            assertThat(platform.post("mark", "/plugins/servlet/notes", FORM, "a=b")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class WhenARestMethodIsCalled {

        @Test
        void refusesAnonymousPeopleUnlessItIsUnrestricted() {
            assertThat(platform.get("", NOTES).statusCode()).isEqualTo(401);
            assertThat(platform.get("", NOTES + "/open").statusCode()).isEqualTo(200);
            assertThat(platform.get("mark", NOTES).statusCode()).isEqualTo(200);
        }

        @Test
        void refusesOthersWhereItIsForAdministrators() {
            assertThat(platform.get("mark", NOTES + "/admin").statusCode()).isEqualTo(403);
            assertThat(platform.get("", NOTES + "/admin").statusCode()).isEqualTo(401);
            assertThat(platform.get("admin", NOTES + "/admin").statusCode()).isEqualTo(200);
        }

        @Test
        void refusesWhatAFormOfAnotherSiteCouldSend() {
            assertThat(platform.post("mark", NOTES, FORM, "a=b").statusCode()).isEqualTo(403);
            assertThat(platform.post("mark", NOTES, "text/plain", "a").statusCode())
                    .isEqualTo(403);
            assertThat(platform.post("mark", NOTES, "text/plain", "a", "X-Atlassian-Token", "no-check")
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void refusesPagesOfAnotherSiteEvenWithJson() {
            assertThat(platform.post("mark", NOTES, JSON, "a", "Origin", "https://evil.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(platform.post("mark", NOTES, JSON, "a", "Origin", "http://localhost:" + platform.web.port())
                            .statusCode())
                    .isEqualTo(200);
        }

        @Test
        void takesADeletionWithoutBody() {
            HttpRequest.Builder deletion =
                    HttpRequest.newBuilder(platform.address("/rest/host/1.0")).DELETE();

            assertThat(TestPlatform.send("", deletion).body()).isEqualTo("deleted");
        }

        @Test
        void takesAnythingWhereItsMethodIsExcluded() {
            assertThat(platform.post("", "/rest/host/1.0", FORM, "a=b").body()).isEqualTo("posted");
        }
    }

    @Nested
    class WhenSomethingFails {

        @Test
        void saysInJsonWhatIsNotThere() {
            assertThat(platform.get("mark", "/rest/nowhere").body())
                    .isEqualTo("{\"message\":\"Not Found\",\"status-code\":404}");
            assertThat(platform.get("mark", "/rest/host/1.0/nowhere").body()).contains("\"status-code\":404");
        }

        @Test
        void showsNoTraceInJson() {
            HttpResponse<String> answer = platform.get("", "/rest/host/1.0");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("{\"message\":\"Internal server error\",\"status-code\":500}");
        }

        @Test
        void showsNoTraceOnPages() {
            HttpResponse<String> answer = platform.get("", "/session/fail");

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("500").doesNotContain("secret", "Exception", "io.milepost");
        }
    }

    @Nested
    class WhenThePortIsTaken {

        @Test
        void refusesToStartForThatReason() {
            Gatekeeper nobody = new Gatekeeper(null, null, null, null);
            try (WebServer second = new WebServer(platform.web.port(), nobody, home)) {
                assertThatThrownBy(second::start).hasRootCauseInstanceOf(java.net.BindException.class);
            }
        }
    }

    /** Shows who is asking and what the session holds. */
    private static class SessionPage extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String answer =
                    switch (request.getPathInfo()) {
                        case "/name" -> request.getRemoteUser() + " " + loggedIn();
                        case "/token" -> Session.formToken(request);
                        case "/id" -> request.getSession(true).getId();
                        default -> throw new IllegalStateException("secret");
                    };
            response.getWriter().write(answer);
        }

        private static String loggedIn() {
            return platform.authentication.getLoggedInUser() == null
                    ? "null"
                    : platform.authentication.getLoggedInUser().getName();
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (request.getPathInfo()) {
                case "/login" -> Session.logIn(request, "mark");
                case "/logout" -> Session.logOut(request);
                default -> response.getWriter().write("changed");
            }
        }
    }

    /** A page that takes forms from anywhere. */
    @XsrfProtectionExcluded
    private static final class ExcludedPage extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().write("taken");
        }
    }

    /** A resource of the host itself. */
    @javax.ws.rs.Path("/")
    @UnrestrictedAccess
    public static final class HostResource {
        @GET
        public String fail() {
            throw new IllegalStateException("secret");
        }

        @DELETE
        public String delete() {
            return "deleted";
        }

        @POST
        @XsrfProtectionExcluded
        public String post() {
            return "posted";
        }
    }
}
