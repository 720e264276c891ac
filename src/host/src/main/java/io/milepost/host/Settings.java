package io.milepost.host;

import io.milepost.host.storage.DatabaseAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What a person decides when starting the host.
 *
 * @param port 0 for any free one
 * @param home where the host keeps its database, its plugins and its caches
 * @param plugin the jar to install first, besides those that the home holds
 * @param asksForPasswordAgain whether administration pages of plugins ask for the password once more
 */
public record Settings(
        int port,
        Path home,
        DatabaseAddress database,
        Optional<Path> plugin,
        boolean asksForPasswordAgain,
        Clock clock) {

    /** The usual settings of a home: port 2990, the database in the home, the wall clock. */
    public static Settings of(Path home) {
        return new Settings(2990, home, DatabaseAddress.inHome(home), Optional.empty(), true, Clock.systemUTC());
    }

    public Settings withPort(int chosen) {
        return new Settings(chosen, home, database, plugin, asksForPasswordAgain, clock);
    }

    public Settings withDatabase(DatabaseAddress address) {
        return new Settings(port, home, address, plugin, asksForPasswordAgain, clock);
    }

    public Settings withPlugin(Path jar) {
        return new Settings(port, home, database, Optional.of(jar), asksForPasswordAgain, clock);
    }

    public Settings withClock(Clock other) {
        return new Settings(port, home, database, plugin, asksForPasswordAgain, other);
    }

    public Settings withoutAskingForPasswordAgain() {
        return new Settings(port, home, database, plugin, false, clock);
    }
}
