package io.milepost.host.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import io.milepost.host.web.Session;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Imitates Jira's secure administrator sessions. */
class SessionWebSudoTest {
    private final HttpServletRequest request = requestInASession();

    @Nested
    class WhenThePasswordWasNotConfirmed {

        @Test
        void refusesAndLeadsToTheConfirmation() throws Exception {
            SessionWebSudo webSudo = new SessionWebSudo(true);
            HttpServletResponse response = mock(HttpServletResponse.class);

            assertThatThrownBy(() -> webSudo.willExecuteWebSudoRequest(request))
                    .isInstanceOf(WebSudoSessionException.class);
            webSudo.enforceWebSudoProtection(request, response);

            verify(response)
                    .sendRedirect("/jira/secure/admin/WebSudoAuthenticate.jspa"
                            + "?webSudoDestination=%2Fplugins%2Fservlet%2Fadmin%3Ftab%3D1");
        }

        @Test
        void asksNothingWhereItIsSwitchedOff() {
            assertThatCode(() -> new SessionWebSudo(false).willExecuteWebSudoRequest(request))
                    .doesNotThrowAnyException();
        }
    }

    @Nested
    class WhenThePasswordWasConfirmed {

        @Test
        void asksNoMoreInThisSession() {
            Session.confirmPassword(request);

            assertThatCode(() -> new SessionWebSudo(true).willExecuteWebSudoRequest(request))
                    .doesNotThrowAnyException();
            assertThat(Session.isPasswordConfirmed(requestInASession())).isFalse();
        }
    }

    private static HttpServletRequest requestInASession() {
        Map<String, Object> attributes = new HashMap<>();
        HttpSession session = mock(HttpSession.class);
        when(session.getAttribute(any())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(session)
                .setAttribute(any(), any());
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getSession(false)).thenReturn(session);
        when(request.getSession(true)).thenReturn(session);
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getRequestURI()).thenReturn("/jira/plugins/servlet/admin");
        when(request.getQueryString()).thenReturn("tab=1");
        return request;
    }
}
