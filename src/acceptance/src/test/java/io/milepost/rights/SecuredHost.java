package io.milepost.rights;

import io.milepost.acceptance.Person;
import io.milepost.host.Host;
import io.milepost.host.Settings;
import io.milepost.host.storage.DatabaseAddress;
import io.milepost.host.storage.SetupWriter;
import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A host in this process with the built jar and one person of each kind, shared by all tests of rights. {@link
 * #PROJECT} is seen by those who have rights in it, {@link #OTHER} by {@link Who#NO_PROJECT} alone.
 */
final class SecuredHost implements AutoCloseable {

    static final String PROJECT = "SEC";
    static final String OTHER = "OTH";

    private static final List<SecuredHost> STARTED = new CopyOnWriteArrayList<>();

    private final Host host;
    private final DatabaseAddress database;
    private String startField;
    private long project;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, Person> newcomers = new ConcurrentHashMap<>();
    private final Map<Who, Person> people = new EnumMap<>(Who.class);

    private SecuredHost(Host host, DatabaseAddress database) {
        this.host = host;
        this.database = database;
    }

    /** The one host of a run on H2, started when first asked for and stopped by {@link Stop}. */
    static SecuredHost shared() {
        return Shared.HOST;
    }

    /** The same on PostgreSQL. */
    static SecuredHost onPostgres() {
        return OnPostgres.HOST;
    }

    private static SecuredHost start(Optional<DatabaseAddress> database) {
        try {
            Settings settings = Settings.of(
                            Files.createTempDirectory("milepost-rights").resolve("home"))
                    .withPort(0)
                    .withPlugin(Path.of(System.getProperty("milepost.plugin.jar")))
                    .withoutAskingForPasswordAgain();
            Settings all = database.map(settings::withDatabase).orElse(settings);
            SecuredHost secured = new SecuredHost(Host.start(all, System.out::println), all.database());
            secured.setUp();
            return secured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setUp() {
        inSetup(writer -> {
            startField = "customfield_"
                    + writer.customField("com.atlassian.jira.plugin.system.customfieldtypes:datepicker", "Start");
            Surface.modules("customfield-type")
                    .forEach(key ->
                            fields.put(key, "customfield_" + writer.customField("io.milepost.jira:" + key, key)));
            for (Who who : Who.values()) {
                if (who != Who.SYSTEM_ADMIN && who != Who.ANONYMOUS) {
                    Projects.person(writer, who.userName(), who.userName(), who);
                }
            }
            project = Projects.project(writer, PROJECT, "Secured", null);
            Projects.strangersProject(writer, OTHER, "Other", null);
        });
        for (Who who : Who.values()) {
            people.put(who, who == Who.ANONYMOUS ? Person.anonymous(host.address()) : logIn(who.userName()));
        }
        disable(Who.DISABLED.userName());
        liftTheLimitOfRequests();
        as(Who.SYSTEM_ADMIN)
                .put(
                        "/rest/milepost/1.0/settings",
                        "{\"goalTypes\":[\"10000\"],\"activityTypes\":[],\"startDateField\":\"" + startField + "\"}")
                .ok();
    }

    /** Nobody is kept waiting, however fast the tests ask. */
    private void liftTheLimitOfRequests() {
        as(Who.SYSTEM_ADMIN)
                .put("/rest/milepost/1.0/settings/request-limit", "{\"atOnce\":3000,\"perMinute\":0}")
                .ok();
    }

    /** Changes what an administrator of Jira sets up. */
    void inSetup(Consumer<SetupWriter> work) {
        host.jira().setup().inOneTransaction(writer -> {
            work.accept(writer);
            return writer;
        });
    }

    /** One more person of a kind, logged in. */
    Person newcomer(String name, Who who) {
        return newcomer(name, who, name);
    }

    Person newcomer(String name, Who who, String fullName) {
        inSetup(writer -> Projects.person(writer, name, fullName, who));
        newcomers.put(name, logIn(name));
        return newcomers.get(name);
    }

    /** A newcomer who is there already. */
    Person as(String name) {
        return newcomers.get(name);
    }

    /** Has the plugin do now what it plans for the next minutes, the searches among it. */
    void runJobs() {
        Instant now = Instant.now();
        host.jobs().dueBetween(now, now.plus(Duration.ofMinutes(11))).forEach(due -> due.job()
                .run());
    }

    private Person logIn(String name) {
        return Person.named(host.address(), name);
    }

    void disable(String name) {
        inSetup(writer -> writer.active(writer.personKey(name).orElseThrow(), false));
    }

    /** Runs something while these kinds of people have no permission in {@link #PROJECT}. */
    void without(Set<Who> gone, Runnable work) {
        inSetup(writer -> writer.grants(project, Projects.grantsWithout(gone)));
        try {
            work.run();
        } finally {
            inSetup(writer -> writer.grants(project, Projects.grantsWithout(Set.of())));
        }
    }

    /** A connection beside those of the host. */
    Connection connection() throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    long project() {
        return project;
    }

    Host host() {
        return host;
    }

    Person as(Who who) {
        return people.get(who);
    }

    /** The date field by which goals start. */
    String startField() {
        return startField;
    }

    /** The one field of one of the plugin's types, by the type's key. */
    String field(String type) {
        return fields.get(type);
    }

    /** A text that nothing else has. */
    static String unique() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        host.close();
    }

    private static final class Shared {
        private static final SecuredHost HOST = started(Optional.empty());
    }

    private static final class OnPostgres {
        private static final SecuredHost HOST = started(Optional.of(PostgresServer.freshDatabase()));
    }

    private static SecuredHost started(Optional<TestDatabase> database) {
        SecuredHost host = start(database.map(of -> new DatabaseAddress(of.jdbcUrl(), of.user(), of.password())));
        STARTED.add(host);
        return host;
    }

    /** Stops the shared hosts after the last test of the run. */
    static final class Stop implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SecuredHost.class))
                    .getOrComputeIfAbsent("stop", key -> (CloseableResource) () -> STARTED.forEach(SecuredHost::close));
        }
    }
}
