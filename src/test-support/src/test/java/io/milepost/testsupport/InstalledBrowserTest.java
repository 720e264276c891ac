package io.milepost.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledBrowserTest {

    @TempDir
    Path folder;

    @Nested
    class WhenThePathHoldsABrowser {

        @Test
        void findsIt() throws IOException {
            Path browser = Files.createFile(folder.resolve("chromium"));
            assertThat(browser.toFile().setExecutable(true)).isTrue();

            assertThat(InstalledBrowser.onPath("/nowhere" + File.pathSeparator + folder))
                    .contains(browser);
        }
    }

    @Nested
    class WhenAFileOnlyHasItsName {

        @Test
        void doesNotTakeItForOne() throws IOException {
            Files.createFile(folder.resolve("chromium"));

            assertThat(InstalledBrowser.onPath(folder.toString())).isEmpty();
        }
    }
}
