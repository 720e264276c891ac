package io.milepost.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PluginVersionTest {

    @Test
    void isThatOfTheBuild() {
        assertThat(PluginVersion.current()).matches("\\d+\\.\\d+\\.\\d+.*");
    }
}
