package io.milepost.host.demo;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.milepost.host.JiraFixture;
import io.milepost.host.JiraServices;
import io.milepost.host.sal.TimedJobs;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.DatabaseAddress;
import io.milepost.host.view.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An empty home in memory, and a stand-in for the plugin: its field type and a server that takes its settings. */
final class DemonstrationHome implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    static {
        // Else each of the 365 answers of a replay waits 40 ms for the acknowledgement of its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final ReplayClock clock = new ReplayClock(Clock.fixed(NOW, ZoneOffset.UTC));
    private final JiraFixture.Events publisher = new JiraFixture.Events();
    final List<Object> events = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final List<String> requests = new ArrayList<>();
    final JiraServices jira;
    final TimedJobs jobs = new TimedJobs(clock);
    private final Database database =
            Database.open(DatabaseAddress.inMemory(UUID.randomUUID().toString()));
    private final HttpServer plugin;

    DemonstrationHome(boolean withPlugin) {
        jira = new JiraServices(database, clock, publisher, new Texts());
        plugin = server();
        if (withPlugin) {
            jira.customFieldTypes()
                    .register(
                            "io.milepost.jira:kpi-number",
                            jira.customFieldTypes()
                                    .find("com.atlassian.jira.plugin.system.customfieldtypes:float")
                                    .orElseThrow());
        }
    }

    private HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/jira/rest/milepost/1.0/settings", this::answer);
            server.createContext("/jira/rest/milepost/1.0/status", DemonstrationHome::answerThatNothingWaits);
            server.createContext("/jira/rest/auth/1/session", DemonstrationHome::answerThatNothingWaits);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private static void answerThatNothingWaits(HttpExchange exchange) throws IOException {
        byte[] body = "{\"queue\":{\"waiting\":0}}".getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    void replay() {
        replaying().run(address());
        events.addAll(publisher.take());
    }

    void replay(Demonstration file) {
        replaying().run(file, address());
    }

    private DemonstrationReplay replaying() {
        return new DemonstrationReplay(jira, jobs, clock, told::add);
    }

    private URI address() {
        return URI.create("http://localhost:" + plugin.getAddress().getPort() + "/jira");
    }

    static LocalDate today() {
        return LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    }

    List<String> projectsSeenBy(String name) {
        return jira.get(ProjectManager.class).getProjectObjects().stream()
                .filter(project -> may(name, ProjectPermissions.BROWSE_PROJECTS, project))
                .map(Project::getKey)
                .toList();
    }

    boolean mayAdminister(String name, String projectKey) {
        Project project = jira.get(ProjectManager.class).getProjectObjByKey(projectKey);
        return may(name, ProjectPermissions.ADMINISTER_PROJECTS, project);
    }

    private boolean may(String name, ProjectPermissionKey permission, Project project) {
        return jira.get(PermissionManager.class).hasPermission(permission, project, person(name));
    }

    private ApplicationUser person(String name) {
        return jira.accounts().getUserByName(name);
    }

    List<String> texts(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(String.class).list());
    }

    long number(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
    }

    @Override
    public void close() {
        plugin.stop(0);
        jobs.close();
        database.close();
    }
}
