package io.milepost.host;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.DatabaseAddress;
import io.milepost.host.storage.Setup;
import io.milepost.host.storage.SetupWriter.NewPerson;
import io.milepost.host.storage.SetupWriter.NewProject;
import io.milepost.host.view.Texts;
import io.milepost.testsupport.PostgresServer;
import io.milepost.testsupport.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Jira's core over an empty database, with a clock to set and events to look at. */
public final class JiraFixture implements AutoCloseable {
    public static final String EPIC = "10000";
    public static final String STORY = "10001";
    public static final String SUB_TASK = "10003";
    public static final String EPIC_LINK = "customfield_10000";

    public final Database database;
    public final SettableClock clock = new SettableClock();
    public final Events events = new Events();
    public final Texts texts = new Texts();
    public final JiraServices services;
    private final AtomicInteger people = new AtomicInteger();
    private final AtomicInteger projects = new AtomicInteger();

    private JiraFixture(DatabaseAddress address) {
        database = Database.open(address);
        services = new JiraServices(database, clock, events, texts);
    }

    public static JiraFixture onH2() {
        return new JiraFixture(DatabaseAddress.inMemory(UUID.randomUUID().toString()));
    }

    public static JiraFixture onPostgres() {
        TestDatabase fresh = PostgresServer.freshDatabase();
        return new JiraFixture(new DatabaseAddress(fresh.jdbcUrl(), fresh.user(), fresh.password()));
    }

    public <T> T get(Class<T> service) {
        return services.get(service);
    }

    public IssueWrites writes() {
        return services.writes();
    }

    public Setup setup() {
        return services.setup();
    }

    public ApplicationUser admin() {
        return services.accounts().getUserByName("admin");
    }

    /** A new person of the group jira-software-users. */
    public ApplicationUser person() {
        String name = "person" + people.incrementAndGet();
        String key = setup().inOneTransaction(writer -> {
            String made = writer.person(new NewPerson(name, "Person " + name, name + "@example.com", null, null));
            writer.member("jira-software-users", made);
            return made;
        });
        return services.accounts().getUserByKey(key);
    }

    /** A new project with Jira's default permissions; answers with its key. */
    public String project() {
        int number = projects.getAndIncrement();
        String key = "P" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
        setup().inOneTransaction(writer -> writer.project(new NewProject(key, "Project " + key, null)));
        return key;
    }

    /** Makes an issue of a type, with fields given as id, text, id, text. */
    public Issue issue(String project, String type, String... fields) {
        Map<String, String> form = form(fields);
        form.put("project", project);
        form.put("issuetype", type);
        form.putIfAbsent("summary", "Something to do");
        return writes().create(admin(), form);
    }

    public static Map<String, String> form(String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    public Issue read(Issue issue) {
        return get(IssueManager.class).getIssueObject(issue.getId());
    }

    /** Makes a custom field and answers with its id. */
    public String field(String typeKey, String name) {
        return "customfield_" + setup().inOneTransaction(writer -> writer.customField(typeKey, name));
    }

    @Override
    public void close() {
        database.close();
    }

    /** A clock that stands still until it is moved. */
    public static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        public void forward(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /** Keeps what was published, in order. */
    public static final class Events implements EventPublisher {
        private final List<Object> published = Collections.synchronizedList(new ArrayList<>());

        public List<Object> take() {
            List<Object> taken = List.copyOf(published);
            published.clear();
            return taken;
        }

        public <T> List<T> take(Class<T> type) {
            return take().stream().filter(type::isInstance).map(type::cast).toList();
        }

        @Override
        public void publish(Object event) {
            published.add(event);
        }

        @Override
        public void register(Object listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void unregister(Object listener) {
            throw new UnsupportedOperationException();
        }
    }
}
