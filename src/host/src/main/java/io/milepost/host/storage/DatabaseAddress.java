package io.milepost.host.storage;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the database is and who enters it. */
public record DatabaseAddress(String jdbcUrl, String user, String password) {
    private static final String FILE = "jdbc:h2:file:";

    /** The H2 file of a home folder, made when it is missing. */
    public static DatabaseAddress inHome(Path home) {
        // H2's own hook at the end of the process would close the file under those who still write
        String file = home.toAbsolutePath().resolve("milepost") + ";DB_CLOSE_ON_EXIT=FALSE";
        return new DatabaseAddress(FILE + file, "sa", "");
    }

    /** An H2 database that lives as long as somebody is connected to it, for tests. */
    public static DatabaseAddress inMemory(String name) {
        return new DatabaseAddress("jdbc:h2:mem:" + name, "sa", "");
    }

    /** Reads {@code postgres://user:password@host:port/database}. */
    public static DatabaseAddress parse(String url) {
        URI uri = URI.create(url);
        if (!"postgres".equals(uri.getScheme()) && !"postgresql".equals(uri.getScheme())) {
            throw new IllegalArgumentException("not an address like postgres://user:password@host/database: " + url);
        }
        String[] entry = uri.getUserInfo() == null
                ? new String[] {"postgres"}
                : uri.getUserInfo().split(":", 2);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getPath(),
                entry[0],
                entry.length > 1 ? entry[1] : "");
    }

    /** The folder of the file, where the database is one. */
    Optional<Path> folder() {
        return Optional.of(jdbcUrl).filter(url -> url.startsWith(FILE)).map(url -> Path.of(url.substring(FILE.length()))
                .getParent());
    }

    public boolean isPostgres() {
        return jdbcUrl.startsWith("jdbc:postgresql:");
    }
}
