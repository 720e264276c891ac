package io.milepost.host.sal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Imitates what Jira says of itself. */
class AboutThisJiraTest {

    @Test
    void theVersionIsOfNumbersAndTheBuildIsOne() {
        assertThat(new HostProperties().getVersion()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(new HostProperties().getBuildNumber()).matches("\\d+");
    }

    @Test
    void theNodeOfAJiraThatIsNoClusterHasNoId() {
        assertThat(new SingleNode().isClustered()).isFalse();
        assertThat(new SingleNode().getNodeId()).isNull();
    }
}
