package io.milepost.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.milepost.host.importing.SearchImport;
import io.milepost.host.mail.MailFolder;
import io.milepost.host.osgi.PluginFramework;
import io.milepost.host.pages.HostPages;
import io.milepost.host.plugins.PluginAdministration;
import io.milepost.host.plugins.Plugins;
import io.milepost.host.plugins.Surroundings;
import io.milepost.host.rest.JiraRest;
import io.milepost.host.sal.HostProperties;
import io.milepost.host.sal.HostTexts;
import io.milepost.host.sal.LocalLocks;
import io.milepost.host.sal.PluginTemplates;
import io.milepost.host.sal.SessionWebSudo;
import io.milepost.host.sal.SingleNode;
import io.milepost.host.sal.SynchronousEvents;
import io.milepost.host.sal.TimedJobs;
import io.milepost.host.storage.Database;
import io.milepost.host.view.Texts;
import io.milepost.host.web.Gatekeeper;
import io.milepost.host.web.LoginAddress;
import io.milepost.host.web.WebServer;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Jira-style host that runs: database, Jira's services, web server, plugins. */
public final class Host implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Host.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Stopwatch watch = new Stopwatch(Clock.systemUTC());
    private final SynchronousEvents events = new SynchronousEvents();
    private JiraServices jira;
    private TimedJobs jobs;
    private WebServer web;
    private Plugins plugins;
    private MailFolder mails;

    private Host() {}

    /**
     * Starts everything; what had started is stopped again where a part refuses.
     *
     * @param out takes the lines that tell a person how far a long step is
     */
    public static Host start(Settings settings, Consumer<String> out) {
        Host host = new Host();
        try {
            host.run(settings, out);
            return host;
        } catch (RuntimeException e) {
            host.close();
            throw e;
        }
    }

    /** The framework's bundles load beside the database, the web server beside the plugins. */
    private void run(Settings settings, Consumer<String> out) {
        RunFolder folder = RunFolder.in(settings.home());
        parts.push(folder);
        CompletableFuture<PluginFramework> bundles = beside("bundles", () -> framework(folder.path()));
        parts.push(() -> closeOnceStarted(bundles));
        Instant before = watch.now();
        Database database = Database.open(settings.database());
        parts.push(database);
        Texts texts = new Texts();
        jira = new JiraServices(database, settings.clock(), events, texts);
        watch.note("database", before);
        if (!settings.imports().isEmpty()) {
            new SearchImport(jira.setup(), settings.clock(), out).run(settings.imports());
        }
        web = new WebServer(settings.port(), gatekeeper(), folder.path());
        PluginFramework framework = done(bundles);
        offerServices(framework, settings, texts);
        plugins = new Plugins(
                surroundings(framework, database, texts), settings.home().resolve("plugins"));
        mountPages();
        parts.push(web);
        CompletableFuture<Void> listening = beside("web", () -> listen(settings.port()));
        Instant beforePlugins = watch.now();
        parts.push(plugins);
        startPlugins(settings);
        watch.note("plugins", beforePlugins);
        done(listening);
    }

    private static PluginFramework framework(Path folder) throws BundleException, IOException {
        return PluginFramework.start(
                folder.resolve("bundles"), Installation.running().bundles());
    }

    private static void closeOnceStarted(CompletableFuture<PluginFramework> bundles) throws BundleException {
        PluginFramework framework =
                bundles.handle((started, failure) -> started).join();
        if (framework != null) {
            framework.close();
        }
    }

    private Void listen(int port) throws IOException {
        try {
            web.start();
            return null;
        } catch (IOException e) {
            if (e instanceof BindException || e.getCause() instanceof BindException) {
                throw new StartRefusedException(
                        "Port " + port + " is taken: stop the program that has it or choose another with --port.", e);
            }
            throw e;
        }
    }

    private Gatekeeper gatekeeper() {
        GlobalPermissionManager permissions = jira.get(GlobalPermissionManager.class);
        return new Gatekeeper(
                jira.accounts()::authenticate,
                jira.accounts()::getUserByKey,
                person -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, person),
                jira.authentication());
    }

    private void offerServices(PluginFramework framework, Settings settings, Texts texts) {
        jobs = new TimedJobs(settings.clock());
        parts.push(jobs);
        jira.forPlugins().forEach(framework::offer);
        mails = new MailFolder(settings.home().resolve("mail"), settings.clock());
        framework.offer(MailQueue.class, mails);
        framework.offer(MailServerManager.class, mails);
        framework.offer(EventPublisher.class, events);
        framework.offer(SchedulerService.class, jobs);
        framework.offer(InstantSource.class, settings.clock());
        framework.offer(ClusterLockService.class, new LocalLocks());
        framework.offer(ApplicationProperties.class, new HostProperties(this::address));
        framework.offer(ClusterInfo.class, new SingleNode());
        framework.offer(LoginUriProvider.class, new LoginAddress());
        framework.offer(WebSudoManager.class, new SessionWebSudo(settings.asksForPasswordAgain()));
        framework.offer(I18nResolver.class, new HostTexts(texts, jira.authentication()));
        framework.offerPerBundle(
                TemplateRenderer.class,
                bundle -> new PluginTemplates(PluginFramework.classesOf(bundle), jira.authentication()));
    }

    private Surroundings surroundings(PluginFramework framework, Database database, Texts texts) {
        return new Surroundings(
                framework,
                web,
                database.dataSource(),
                texts,
                jira.authentication(),
                jira.customFieldTypes(),
                jira.jqlFunctions(),
                jira.workflowModules());
    }

    private void mountPages() {
        HostPages pages = new HostPages(jira, plugins.modules(), plugins, mails);
        pages.mount(web);
        web.failures(pages.failures());
        JiraRest.mount(web, jira);
    }

    private void startPlugins(Settings settings) {
        try {
            plugins.restore();
            settings.plugin().ifPresent(plugins::install);
        } catch (IllegalArgumentException e) {
            throw new StartRefusedException(
                    "The plugin " + settings.plugin().orElseThrow() + " is refused: " + e.getMessage(), e);
        }
    }

    private <T> CompletableFuture<T> beside(String part, Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            Instant before = watch.now();
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) { // checked ones of OSGi and input/output
                throw new CompletionException(e);
            } finally {
                watch.note(part, before);
            }
        });
    }

    private static <T> T done(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartRefusedException refused) {
                throw refused;
            }
            throw new IllegalStateException(
                    "the host does not start: " + e.getCause().getMessage(), e.getCause());
        }
    }

    /** Where people find the host. */
    public URI address() {
        return URI.create("http://localhost:" + web.port() + WebServer.CONTEXT_PATH);
    }

    /** Where plugins listen, so that a test can make an event happen by itself. */
    public EventPublisher events() {
        return events;
    }

    /** Every REST method that answers now, so that a test can see whether each has its rule. */
    public List<String> endpoints() {
        return web.endpoints();
    }

    /** The mails that would have been sent. */
    public MailFolder mails() {
        return mails;
    }

    /** Jira's services, as the host's own code has them. */
    public JiraServices jira() {
        return jira;
    }

    /** What plugins have planned, so that a replay can let their nights go by. */
    public TimedJobs jobs() {
        return jobs;
    }

    public PluginAdministration plugins() {
        return plugins;
    }

    /** How long the start took, in words. */
    public String startTimes() {
        return watch.summary();
    }

    /** Stops everything, last started first. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) { // every other part must still stop
                LOG.error("a part of the host did not stop", e);
            }
        }
    }
}
