package io.milepost.host.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.host.Reply;
import io.milepost.host.RunningHost;
import io.milepost.host.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jira's login form with its parameter names, and its rule against forged forms. */
@ExtendWith(RunningHost.Shared.class)
class LoginPageTest {
    private final RunningHost host;
    private final Visitor visitor;

    LoginPageTest(RunningHost host) {
        this.host = host;
        this.visitor = host.visitor();
    }

    private Reply logInTowards(String destination) {
        Reply form = visitor.get("/login.jsp?os_destination=" + destination);
        return visitor.submit(form, "form[action$=login.jsp]", "os_username", "mark", "os_password", "mark");
    }

    @Nested
    class WhenNameAndPasswordAreRight {

        @Test
        void leadsToWhereThePersonWanted() {
            Reply reply = logInTowards("/browse/ABC-1");

            assertThat(reply.status()).isEqualTo(303);
            assertThat(reply.header("Location")).isEqualTo("/jira/browse/ABC-1");
        }

        @Test
        void namesThePersonOnEveryPage() {
            visitor.logIn("mark", "mark");

            assertThat(visitor.get("/projects").text("#person-button")).isEqualTo("Mark Weber");
        }

        @ParameterizedTest
        @ValueSource(strings = {"https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"})
        void neverLeadsToAnotherSite(String destination) {
            assertThat(logInTowards(URLEncoder.encode(destination, StandardCharsets.UTF_8))
                            .header("Location"))
                    .isEqualTo("/jira/secure/Dashboard.jspa");
        }
    }

    @Nested
    class WhenThePasswordIsWrong {

        @Test
        void saysSoAndKeepsTheName() {
            Reply reply = visitor.logIn("mark", "wrong");

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.text("[role=alert]")).contains("username and password are incorrect");
            assertThat(reply.page().select("#login-form-username").val()).isEqualTo("mark");
            assertThat(reply.page().select("#login-form-password").val()).isEmpty();
        }
    }

    @Nested
    class WhenAFormComesWithoutTheSessionsToken {

        @Test
        void isRefused() {
            visitor.logIn("mark", "mark");

            Reply reply = visitor.post("/logout", Map.of());

            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.text("main")).contains("XSRF Security Token Missing");
            assertThat(visitor.get("/projects").text("#person-button")).isEqualTo("Mark Weber");
        }
    }

    @Nested
    class WhenSomebodyLogsOut {

        @Test
        void isNobodyAfterwards() {
            Visitor mark = host.visitor("mark");

            mark.submit(mark.get("/projects"), "form[action$=/logout]");

            assertThat(mark.get("/projects").text("#person-button")).isEqualTo("Not logged in");
        }
    }

    @Nested
    class WhenNobodyIsLoggedIn {

        @Test
        void leadsFromAnUnseenIssueToTheLoginAndBack() {
            Reply reply = visitor.get("/browse/ABC-1?tab=all");

            assertThat(reply.status()).isEqualTo(303);
            assertThat(reply.header("Location"))
                    .isEqualTo("/jira/login.jsp?os_destination=%2Fbrowse%2FABC-1%3Ftab%3Dall");
        }
    }

    @Nested
    class WhenThereIsNoSuchAddress {

        @Test
        void answers404InTheFrameToNobodyToo() {
            Reply reply = visitor.get("/nowhere");

            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.text("main h1")).isEqualTo("Not found");
            assertThat(reply.page().select("#header")).hasSize(1);
        }
    }

    @Nested
    class WhenSomebodyChoosesDarkColours {

        @Test
        void remembersItAndStaysOnThePage() {
            Reply reply = visitor.submit(visitor.get("/projects"), "form[action$=/Theme]", "mode", "dark");

            assertThat(reply.header("Location")).isEqualTo("/jira/projects");
            assertThat(visitor.get("/projects").page().select("html").attr("data-color-mode"))
                    .isEqualTo("dark");
        }
    }

    @Nested
    class WhenAnyPageIsShown {

        @Test
        void allowsNothingInlineAndNothingFromElsewhere() {
            Reply page = visitor.get("/projects");

            assertThat(page.header("Content-Security-Policy")).contains("default-src 'self'", "object-src 'none'");
            assertThat(page.page().select("script:not([src]), style, [style], [onclick]"))
                    .isEmpty();
        }

        @Test
        void saysThatItIsNoJira() {
            assertThat(visitor.get("/projects").text("#footer")).contains("development host", "not Jira");
        }
    }
}
