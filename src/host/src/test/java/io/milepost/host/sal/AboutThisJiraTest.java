package io.milepost.host.sal;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Imitates what Jira says of itself. */
class AboutThisJiraTest {

    private static final URI HERE = URI.create("http://localhost:2990/jira");

    @Test
    void theAddressIsWholeOrAPathAsItIsAskedFor() {
        HostProperties properties = new HostProperties(() -> HERE);

        assertThat(properties.getBaseUrl(UrlMode.CANONICAL)).isEqualTo("http://localhost:2990/jira");
        assertThat(properties.getBaseUrl(UrlMode.ABSOLUTE)).isEqualTo("http://localhost:2990/jira");
        assertThat(properties.getBaseUrl(UrlMode.RELATIVE)).isEqualTo("/jira");
    }

    @Test
    void theVersionIsOfNumbersAndTheBuildIsOne() {
        assertThat(new HostProperties(() -> HERE).getVersion()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(new HostProperties(() -> HERE).getBuildNumber()).matches("\\d+");
    }

    @Test
    void theNodeOfAJiraThatIsNoClusterHasNoId() {
        assertThat(new SingleNode().isClustered()).isFalse();
        assertThat(new SingleNode().getNodeId()).isNull();
    }
}
