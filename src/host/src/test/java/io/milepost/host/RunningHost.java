package io.milepost.host;

import com.atlassian.jira.issue.Issue;
import io.milepost.host.plugins.TestPlugin;
import io.milepost.host.storage.DatabaseAddress;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter.Grant;
import io.milepost.host.storage.SetupWriter.NewPerson;
import io.milepost.host.storage.SetupWriter.NewProject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One host for all tests over HTTP, on a free port with H2 in a temporary folder and the test plugin in it. Besides admin
 * there is mark, who may use Jira; passwords are the names.
 */
public final class RunningHost implements ExtensionContext.Store.CloseableResource {
    public static final String FIELD = "com.acme.notes:field";
    private static final String VIEW = "<resource type=\"velocity\" name=\"view\" location=\"notes/field.vm\"/>";

    private static final String DECORATED = "<html><head><title>Notes &amp; more</title>"
            + "<meta name=\"decorator\" content=\"atl.admin\"></head><body><p id=\"page\">page of $person</p></body></html>";

    private final Host host;
    private final Map<String, RestCaller> callers = new ConcurrentHashMap<>();
    private final AtomicInteger projects = new AtomicInteger();

    private RunningHost() throws IOException {
        Path home = Files.createTempDirectory("milepost-host-test");
        Path plugin = plugin("1.0", home);
        host = Host.start(
                Settings.of(home)
                        .withPort(0)
                        .withDatabase(DatabaseAddress.inHome(home))
                        .withPlugin(plugin),
                progress -> {});
        setUp();
    }

    /** The test plugin in a version, with an edit template for its field and a page that asks for a frame. */
    public static Path plugin(String version, Path folder) {
        return TestPlugin.notes()
                .describedWith("<version>1.0</version>", "<version>" + version + "</version>")
                .describedWith(VIEW, VIEW + VIEW.replace("view", "edit").replace("field.vm", "edit.vm"))
                .changed("notes/page.vm", "page of $person", DECORATED)
                .packedInto(folder);
    }

    private void setUp() {
        host.jira().setup().inOneTransaction(writer -> {
            String mark = writer.person(new NewPerson("mark", "Mark Weber", "mark@example.com", "mark", "UTC"));
            writer.member("jira-software-users", mark);
            writer.customField(FIELD, "Notes");
            return mark;
        });
    }

    public URI address() {
        return host.address();
    }

    public JiraServices jira() {
        return host.jira();
    }

    /** A new project that everybody who is logged in may use; answers with its key. */
    public String project() {
        String key = nextKey();
        jira().setup().inOneTransaction(writer -> writer.project(new NewProject(key, "Project " + key, null)));
        return key;
    }

    /** A new project that only administrators see. */
    public String closedProject() {
        String key = nextKey();
        Holder administrators = Holder.group("jira-administrators");
        List<Grant> grants = List.of(
                new Grant("BROWSE_PROJECTS", administrators),
                new Grant("CREATE_ISSUES", administrators),
                new Grant("LINK_ISSUES", administrators),
                new Grant("EDIT_ISSUES", administrators));
        jira().setup().inOneTransaction(writer -> {
            long id = writer.project(new NewProject(key, "Project " + key, null));
            writer.grants(id, grants);
            return id;
        });
        return key;
    }

    private String nextKey() {
        return "T" + (char) ('A' + projects.get() / 26) + (char) ('A' + projects.getAndIncrement() % 26);
    }

    /** A new story of the administrator. */
    public String story(String project, String summary) {
        Issue made = jira().writes()
                .create(
                        jira().accounts().getUserByName("admin"),
                        Map.of("project", project, "issuetype", JiraFixture.STORY, "summary", summary));
        return made.getKey();
    }

    /** Somebody at a browser, not logged in yet. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody at a browser, logged in by the form. */
    public Visitor visitor(String name) {
        Visitor visitor = visitor();
        visitor.logIn(name, name);
        return visitor;
    }

    /** A program that is logged in with this name, the same for all tests; an empty name is nobody. */
    public RestCaller rest(String name) {
        return name.isEmpty() ? RestCaller.anonymous(address()) : callers.computeIfAbsent(name, this::freshRest);
    }

    /** A program of its own that is logged in with this name. */
    public RestCaller freshRest(String name) {
        return RestCaller.loggedIn(address(), name, name);
    }

    /** A program that sends name and password with every request. */
    public RestCaller restWithPassword(String name, String password) {
        return RestCaller.withPassword(address(), name, password);
    }

    @Override
    public void close() {
        host.close();
    }

    /** Gives the one host to the constructors of tests. */
    public static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == RunningHost.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .getOrComputeIfAbsent(RunningHost.class, type -> started());
        }

        private static RunningHost started() {
            try {
                return new RunningHost();
            } catch (IOException e) {
                throw new IllegalStateException("the host for tests does not start", e);
            }
        }
    }
}
