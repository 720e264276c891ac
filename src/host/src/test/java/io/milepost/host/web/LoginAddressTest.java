package io.milepost.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imitates Jira's LoginUriProvider. */
class LoginAddressTest {
    private final LoginAddress login = new LoginAddress();

    @Nested
    class WhenAPageAsksForALogin {

        @Test
        void leadsBackToThePageWithinTheContext() {
            assertThat(login.getLoginUri(URI.create("http://localhost:2990/jira/browse/MKT-1?a=b")))
                    .hasToString("/jira/login.jsp?os_destination=%2Fbrowse%2FMKT-1%3Fa%3Db");
        }

        @Test
        void neverLeadsToAnotherSite() {
            assertThat(login.getLoginUri(URI.create("https://evil.example/jira/x")))
                    .hasToString("/jira/login.jsp?os_destination=%2Fx");
        }
    }
}
