package io.milepost.host.plugins;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.jira.HostAuthenticationContext;
import io.milepost.host.jira.WorkflowModules;
import io.milepost.host.jql.JqlFunctions;
import io.milepost.host.osgi.PluginFramework;
import io.milepost.host.sal.PluginTemplates;
import io.milepost.host.sal.SynchronousEvents;
import io.milepost.host.view.Texts;
import io.milepost.host.web.Gatekeeper;
import io.milepost.host.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.osgi.framework.BundleException;

/** Framework, web server, tables and plugins together, with the people admin and mark, whose passwords are their names. */
public final class TestPlatform implements AutoCloseable {
    public final SynchronousEvents events = new SynchronousEvents();
    public final Texts texts = new Texts();
    public final HostAuthenticationContext authentication = new HostAuthenticationContext(texts);
    public final CustomFieldTypes fieldTypes = new CustomFieldTypes();
    public final JqlFunctions functions = new JqlFunctions();
    public final WorkflowModules workflowModules = new WorkflowModules();
    public final DataSource database;
    public final WebServer web;
    public final Plugins plugins;
    private final PluginFramework framework;

    public TestPlatform(Path home) throws IOException, BundleException {
        this(home, JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    public TestPlatform(Path home, DataSource database) throws IOException, BundleException {
        this.database = database;
        framework = PluginFramework.start(home.resolve("cache"), Path.of("target", "host", "bundles"));
        framework.offer(EventPublisher.class, events);
        framework.offerPerBundle(
                TemplateRenderer.class,
                bundle -> new PluginTemplates(PluginFramework.classesOf(bundle), authentication));
        web = new WebServer(0, gatekeeper(), home);
        plugins = new Plugins(
                new Surroundings(
                        framework, web, database, texts, authentication, fieldTypes, functions, workflowModules),
                home.resolve("plugins"));
        web.start();
    }

    private Gatekeeper gatekeeper() {
        return new Gatekeeper(
                (name, password) -> name.equals(password) ? Optional.ofNullable(person(name)) : Optional.empty(),
                TestPlatform::person,
                person -> person.getName().equals("admin"),
                authentication);
    }

    public static ApplicationUser person(String name) {
        if (!Set.of("admin", "mark").contains(name)) {
            return null;
        }
        ApplicationUser person = mock(ApplicationUser.class);
        when(person.getKey()).thenReturn(name);
        when(person.getName()).thenReturn(name);
        when(person.isActive()).thenReturn(true);
        return person;
    }

    public HttpResponse<String> get(String person, String path) {
        return send(person, HttpRequest.newBuilder(address(path)));
    }

    public HttpResponse<String> post(String person, String path, String type, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(person, headers.length == 0 ? request : request.headers(headers));
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + web.port() + WebServer.CONTEXT_PATH + path);
    }

    /** @param person empty for nobody */
    public static HttpResponse<String> send(String person, HttpRequest.Builder request) {
        if (!person.isEmpty()) {
            byte[] entry = (person + ":" + person).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(entry));
        }
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws BundleException {
        plugins.close();
        web.close();
        framework.close();
    }
}
