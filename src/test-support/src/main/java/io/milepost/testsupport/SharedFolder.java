package io.milepost.testsupport;

import java.nio.file.Path;

/** The material that lies beside the checkout and is too large to be part of it: {@code -Dmilepost.shared=FOLDER}. */
public final class SharedFolder {

    private SharedFolder() {}

    /** A path below the folder, whether it exists or not. */
    public static Path path(String relative) {
        return Path.of(System.getProperty("milepost.shared", "../../../shared")).resolve(relative);
    }
}
