package io.milepost.testsupport;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine: {@code -Dmilepost.browser=PATH} where set (empty for none), else one on the PATH. */
public final class InstalledBrowser {

    static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private InstalledBrowser() {}

    /** The executable to start. */
    public static Optional<Path> find() {
        String chosen = System.getProperty("milepost.browser");
        return chosen == null
                ? onPath(System.getenv("PATH"))
                : Optional.of(chosen)
                        .filter(path -> !path.isBlank())
                        .map(Path::of)
                        .filter(Files::isExecutable);
    }

    static Optional<Path> onPath(String path) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
