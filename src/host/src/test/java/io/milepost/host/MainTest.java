package io.milepost.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    @TempDir
    Path home;

    private final StringWriter errors = new StringWriter();

    @Nested
    class WhenTheHostCannotStart {

        @Test
        void saysWhyInOneLineAndEndsWithACodeOfItsOwn() throws IOException {
            Path file = Files.writeString(home.resolve("file"), "");

            assertThat(run("--home", file.toString())).isEqualTo(Main.REFUSED);
            assertThat(errors.toString().lines()).singleElement().asString().contains("not writable");
        }

        @Test
        void saysWhichPageOfAnImportIsBroken() throws IOException {
            Path page = Files.writeString(home.resolve("page.json"), "{\"issues\":[");

            assertThat(run("--home", home.toString(), "--port", "0", "--import", page.toString()))
                    .isEqualTo(Main.REFUSED);
            assertThat(errors.toString().lines()).singleElement().asString().contains("page.json");
        }
    }

    @Nested
    class WhenAnOptionIsWrong {

        @Test
        void namesIt() {
            assertThat(run("--plugin", "absent.jar")).isEqualTo(CommandLine.ExitCode.USAGE);
            assertThat(errors.toString()).contains("absent.jar");
            assertThat(run("--db", "mysql://somewhere")).isEqualTo(CommandLine.ExitCode.USAGE);
            assertThat(errors.toString()).contains("mysql://somewhere");
        }
    }

    @Nested
    class WhenTheProcessIsToldToEnd {

        @Test
        void hasToldAddressAndPasswordsAndStopsCleanly() throws Exception {
            Process host = process("--home", home.toString(), "--port", "0");
            try (BufferedReader lines = host.inputReader()) {
                List<String> told = upTo("admin / admin", lines);
                host.toHandle().destroy(); // unlike the process's own, this leaves the output open

                assertThat(host.waitFor(120, TimeUnit.SECONDS)).isTrue();
                assertThat(told).anyMatch(line -> line.matches(" *http://localhost:\\d+/jira"));
                assertThat(host.exitValue()).isEqualTo(143);
                assertThat(lines.lines()).noneMatch(line -> line.contains("Exception"));
            } finally {
                host.destroyForcibly();
            }
        }

        private static List<String> upTo(String last, BufferedReader lines) throws IOException {
            List<String> read = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(line);
                if (line.contains(last)) {
                    break;
                }
            }
            return read;
        }

        private static Process process(String... options) throws IOException {
            List<String> command = new ArrayList<>(
                    List.of("java", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
            command.addAll(List.of(options));
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        }
    }

    private int run(String... options) {
        return new CommandLine(new Main()).setErr(new PrintWriter(errors, true)).execute(options);
    }
}
