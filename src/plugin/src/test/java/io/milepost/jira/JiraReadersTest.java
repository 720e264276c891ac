package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import io.milepost.lookup.Reader;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class JiraReadersTest {

    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final TimeZoneManager timeZones = mock(TimeZoneManager.class);

    @Test
    void namesLanguageAndTimeZoneAsTheProfileHasThem() {
        when(authentication.getLocale()).thenReturn(new Locale("pl", "PL"));
        when(timeZones.getLoggedInUserTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Warsaw"));

        assertThat(new JiraReaders(authentication, timeZones).current())
                .isEqualTo(new Reader("pl_PL", "Europe/Warsaw"));
    }
}
