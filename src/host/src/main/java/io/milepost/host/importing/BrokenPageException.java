package io.milepost.host.importing;

import java.nio.file.Path;

/** A page that cannot be imported: which file, where in it, and why, in one readable line. */
public final class BrokenPageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenPageException(Path file, String place, String reason) {
        super(file.getFileName() + ": " + place + ": " + reason);
    }
}
