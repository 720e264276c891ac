package io.milepost.host.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Says in plain words why a database cannot be used. */
final class Unavailable {
    private static final String NO_SPACE = "No space left on device";
    private static final String FULL = "has no space left on its disk. Free some space and start again.";
    private static final int H2_ALREADY_OPEN = 90020;
    private static final Set<Integer> H2_NO_ACCESS = Set.of(90028, 90031, 90062);

    private Unavailable() {}

    static DatabaseUnavailableException because(Throwable failure, DatabaseAddress address) {
        String reason = causes(failure)
                .map(cause -> reason(cause, address))
                .filter(known -> !known.isEmpty())
                .findFirst()
                .orElseGet(() -> "cannot be used: " + deepest(failure).getMessage());
        return new DatabaseUnavailableException("The database " + address.jdbcUrl() + " " + reason, failure);
    }

    private static String reason(Throwable cause, DatabaseAddress address) {
        if (cause instanceof NewerSchemaException newer) {
            return "was written by a newer version (schema " + newer.getMessage()
                    + "). Start that version, or use another database.";
        }
        if (String.valueOf(cause.getMessage()).contains(NO_SPACE)) {
            return FULL;
        }
        return cause instanceof SQLException sql ? reason(sql, address) : "";
    }

    private static String reason(SQLException cause, DatabaseAddress address) {
        return switch (String.valueOf(cause.getSQLState())) {
            case "53100" -> FULL;
            case "08001", "08004", "08006" -> "does not answer. Is the server running, and host and port right?";
            case "28P01", "28000" -> "refuses the user \"" + address.user() + "\" with this password.";
            case "3D000" -> "does not exist. Create it, for example with: createdb NAME";
            default -> h2Reason(cause.getErrorCode());
        };
    }

    private static String h2Reason(int code) {
        if (code == H2_ALREADY_OPEN) {
            return "is in use by another process. Is the host already running?";
        }
        return H2_NO_ACCESS.contains(code) ? "cannot be read or written. Check the folder and its rights." : "";
    }

    /** H2 writes behind its commits, so that a full disk must be seen before the first one. */
    static void refuseFullDisk(Path folder, long leastBytes) {
        try {
            if (Files.getFileStore(nearestThatExists(folder)).getUsableSpace() < leastBytes) {
                throw new IOException(NO_SPACE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path nearestThatExists(Path folder) throws IOException {
        return Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new NoSuchFileException(folder.toString()));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static Throwable deepest(Throwable failure) {
        return causes(failure).reduce(failure, (outer, inner) -> inner);
    }
}
