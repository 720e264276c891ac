package io.milepost.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One host with the demo data for all tests of a run, stopped with the virtual machine. */
final class DemoHost {

    private static final Map<String, Person> PEOPLE = new ConcurrentHashMap<>();

    private DemoHost() {}

    static URI address() {
        return Started.HOST.address();
    }

    static Person person(String name) {
        return PEOPLE.computeIfAbsent(name, key -> Person.named(address(), key));
    }

    /** Starts when first asked for. */
    private static final class Started {

        private static final HostProcess HOST = start();

        private static HostProcess start() {
            try {
                HostProcess host = HostProcess.start(DemoHome.copiedTo(
                        Files.createTempDirectory("milepost-demo-host").resolve("home")));
                Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop the demo host"));
                return host;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
