package io.milepost.host;

import io.milepost.host.storage.DatabaseAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What a person decides when starting the host.
 *
 * @param port 0 for any free one
 * @param home where the host keeps its database, its plugins and its caches
 * @param imports pages of another Jira's search, imported before the plugins start
 * @param plugin the jar to install first, besides those that the home holds
 * @param asksForPasswordAgain whether administration pages of plugins ask for the password once more
 */
public record Settings(
        int port,
        Path home,
        DatabaseAddress database,
        List<Path> imports,
        Optional<Path> plugin,
        boolean asksForPasswordAgain,
        Clock clock) {

    /** The usual settings of a home: port 2990, the database in the home, the wall clock. */
    public static Settings of(Path home) {
        DatabaseAddress database = DatabaseAddress.inHome(home);
        return new Settings(2990, home, database, List.of(), Optional.empty(), true, Clock.systemUTC());
    }

    public Settings withPort(int chosen) {
        return new Settings(chosen, home, database, imports, plugin, asksForPasswordAgain, clock);
    }

    public Settings withDatabase(DatabaseAddress address) {
        return new Settings(port, home, address, imports, plugin, asksForPasswordAgain, clock);
    }

    public Settings withImports(List<Path> files) {
        return new Settings(port, home, database, List.copyOf(files), plugin, asksForPasswordAgain, clock);
    }

    public Settings withPlugin(Path jar) {
        return new Settings(port, home, database, imports, Optional.of(jar), asksForPasswordAgain, clock);
    }

    public Settings withClock(Clock other) {
        return new Settings(port, home, database, imports, plugin, asksForPasswordAgain, other);
    }

    public Settings withoutAskingForPasswordAgain() {
        return new Settings(port, home, database, imports, plugin, false, clock);
    }
}
