package io.milepost.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built host as a process of its own, started by the same command as a person's. */
final class HostProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/jira");
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final Path log;

    private HostProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the host on a free port with its home in the given folder, and waits until it answers. */
    static HostProcess start(Path home, String... arguments) {
        HostProcess host = launch(home, arguments);
        host.awaitAddress();
        return host;
    }

    /** Starts the host and does not wait: for starts that are expected to fail. */
    static HostProcess launch(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty("milepost.host.jar"),
                "--port",
                "0",
                "--home",
                home.toString()));
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(home.toAbsolutePath().getParent());
            Path log = Files.createTempFile("milepost-host-", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new HostProcess(process, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that the host printed, without a slash at the end. */
    URI address() {
        Matcher matcher = ADDRESS.matcher(output());
        if (!matcher.find()) {
            throw new IllegalStateException("The host printed no address:\n" + output());
        }
        return URI.create(matcher.group());
    }

    /** Everything that the host has printed so far. */
    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the host as a power failure would: SIGKILL, nothing is flushed. */
    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** Waits for the end of a host that stops by itself, and answers with its exit status. */
    int awaitExit() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The host does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops the host as Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        awaitExit();
    }

    private void awaitAddress() {
        Eventually.within(PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The host ended while starting:\n" + output());
            }
            return ADDRESS.matcher(output()).find();
        });
    }
}
