package io.milepost.rights;

import io.milepost.acceptance.Person;
import io.milepost.host.Host;
import io.milepost.host.Settings;
import io.milepost.host.storage.DatabaseAddress;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.SetupWriter.Grant;
import io.milepost.host.storage.SetupWriter.NewPerson;
import io.milepost.host.storage.SetupWriter.NewProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    private static final List<String> SEEN = List.of("BROWSE_PROJECTS");
    private static final List<String> EDITED = List.of("EDIT_ISSUES");
    private static final List<String> ADMINISTERED =
            List.of("ADMINISTER_PROJECTS", "CREATE_ISSUES", "DELETE_ISSUES", "TRANSITION_ISSUES", "LINK_ISSUES");

    private final Host host;
    private String startField;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<Who, Person> people = new EnumMap<>(Who.class);
    private final Map<Who, String> keys = new EnumMap<>(Who.class);

    private SecuredHost(Host host) {
        this.host = host;
    }

    /** The one host of a run on H2, started when first asked for and stopped by {@link Stop}. */
    static SecuredHost shared() {
        return Shared.HOST;
    }

    static SecuredHost start(Optional<DatabaseAddress> database) {
        try {
            Settings settings = Settings.of(
                            Files.createTempDirectory("milepost-rights").resolve("home"))
                    .withPort(0)
                    .withPlugin(Path.of(System.getProperty("milepost.plugin.jar")))
                    .withoutAskingForPasswordAgain();
            Settings all = database.map(settings::withDatabase).orElse(settings);
            SecuredHost secured = new SecuredHost(Host.start(all, System.out::println));
            secured.setUp();
            return secured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void setUp() {
        host.jira().setup().inOneTransaction(writer -> {
            startField = "customfield_"
                    + writer.customField("com.atlassian.jira.plugin.system.customfieldtypes:datepicker", "Start");
            Surface.modules("customfield-type")
                    .forEach(key ->
                            fields.put(key, "customfield_" + writer.customField("io.milepost.jira:" + key, key)));
            for (Who who : Who.values()) {
                keys.put(
                        who, who == Who.SYSTEM_ADMIN ? writer.personKey("admin").orElseThrow() : person(writer, who));
            }
            long project = writer.project(new NewProject(PROJECT, "Secured", keys.get(Who.PROJECT_ADMIN)));
            List<Grant> grants = new ArrayList<>();
            for (Who who : List.of(Who.READER, Who.EDITOR, Who.PROJECT_ADMIN, Who.DISABLED)) {
                grant(grants, SEEN, who);
            }
            for (Who who : List.of(Who.EDITOR, Who.PROJECT_ADMIN, Who.DISABLED)) {
                grant(grants, EDITED, who);
            }
            grant(grants, ADMINISTERED, Who.PROJECT_ADMIN);
            grant(grants, ADMINISTERED, Who.DISABLED);
            writer.grants(project, grants);
            long other = writer.project(new NewProject(OTHER, "Other", keys.get(Who.NO_PROJECT)));
            List<Grant> ofOther = new ArrayList<>();
            List.of(SEEN, EDITED, ADMINISTERED).forEach(rights -> grant(ofOther, rights, Who.NO_PROJECT));
            writer.grants(other, ofOther);
            return project;
        });
        for (Who who : Who.values()) {
            people.put(
                    who,
                    who == Who.ANONYMOUS
                            ? Person.anonymous(host.address())
                            : Person.named(host.address(), who.userName()));
        }
        host.jira().setup().inOneTransaction(writer -> {
            writer.active(keys.get(Who.DISABLED), false);
            return writer;
        });
        as(Who.SYSTEM_ADMIN)
                .put(
                        "/rest/milepost/1.0/settings",
                        "{\"goalTypes\":[\"10000\"],\"activityTypes\":[],\"startDateField\":\"" + startField + "\"}")
                .ok();
    }

    private static String person(SetupWriter writer, Who who) {
        String name = who.userName();
        return writer.person(new NewPerson(name, name, name + "@example.com", name, null));
    }

    private void grant(List<Grant> grants, List<String> permissions, Who who) {
        permissions.forEach(permission -> grants.add(new Grant(permission, Holder.person(keys.get(who)))));
    }

    Host host() {
        return host;
    }

    Person as(Who who) {
        return people.get(who);
    }

    /** By which Jira and the plugin know the person. */
    String keyOf(Who who) {
        return keys.get(who);
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
        private static final SecuredHost HOST = SecuredHost.start(Optional.empty());
    }

    /** Stops the shared host after the last test of the run. */
    static final class Stop implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(SecuredHost.class))
                    .getOrComputeIfAbsent("stop", key -> (CloseableResource) shared()::close);
        }
    }
}
