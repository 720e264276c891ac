package io.milepost.host;

import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.demo.DemonstrationReplay;
import io.milepost.host.demo.ReplayClock;
import io.milepost.host.importing.BrokenPageException;
import io.milepost.host.plugins.PluginAdministration.Installed;
import io.milepost.host.storage.DatabaseAddress;
import io.milepost.host.storage.DatabaseUnavailableException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the host from the command line and stops it when the process is told to end. */
@Command(
        name = "milepost-host",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "A Jira-style host for development and tests, with the plugin in it.")
public final class Main implements Callable<Integer> {
    static final int REFUSED = 3;
    private static final int PEOPLE_SHOWN = 10;

    @Spec
    private CommandSpec command;

    @Option(names = "--port", defaultValue = "2990", description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            defaultValue = "milepost-home",
            description = "Folder for database, plugins and caches (default: ./${DEFAULT-VALUE}).")
    private Path home;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "postgres://USER:PASSWORD@HOST/DATABASE in place of the home's own database.")
    private String database;

    @Option(names = "--plugin", paramLabel = "JAR", description = "The plugin to install (default: the jar beside).")
    private Path plugin;

    @Option(names = "--demo", description = "Fill an empty home with a marketing team's year.")
    private boolean demonstration;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Pages of a Jira's /rest/api/2/search?expand=names,schema, gzipped or plain.")
    private List<Path> imports = List.of();

    @Option(names = "--no-websudo", description = "Do not ask administrators for the password again.")
    private boolean withoutWebSudo;

    public static void main(String[] arguments) {
        // libraries leave threads behind, so only an exit ends the process
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = command.commandLine().getOut();
        try {
            run(line -> print(out, line));
            return 0;
        } catch (StartRefusedException | DatabaseUnavailableException | BrokenPageException e) {
            command.commandLine().getErr().println(e.getMessage());
            return REFUSED;
        }
    }

    private static void print(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }

    private void run(Consumer<String> out) throws InterruptedException {
        ReplayClock clock = new ReplayClock(Clock.systemUTC());
        Host host = Host.start(settings(clock), out);
        CountDownLatch stopping = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(host, stopping), "stop the host"));
        out.accept("Started in " + host.startTimes());
        try {
            if (demonstration) {
                new DemonstrationReplay(host.jira(), host.jobs(), clock, out).run(host.address());
            }
            greet(host, out);
            stopping.await();
        } catch (RuntimeException e) {
            if (stopping.getCount() > 0) { // else the end of the process cut the demonstration short
                throw e;
            }
        }
    }

    private static void stop(Host host, CountDownLatch stopping) {
        stopping.countDown();
        host.close();
    }

    private Settings settings(Clock clock) {
        Settings settings = Settings.of(home).withPort(port).withClock(clock).withImports(imports);
        settings = chosenPlugin().map(settings::withPlugin).orElse(settings);
        settings = database == null ? settings : settings.withDatabase(address());
        return withoutWebSudo ? settings.withoutAskingForPasswordAgain() : settings;
    }

    private Optional<Path> chosenPlugin() {
        if (plugin != null && !Files.isReadable(plugin)) {
            throw new ParameterException(command.commandLine(), "There is no readable file " + plugin + ".");
        }
        return Optional.ofNullable(plugin).or(() -> Installation.running().plugin());
    }

    private DatabaseAddress address() {
        try {
            return DatabaseAddress.parse(database);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "--db is " + e.getMessage());
        }
    }

    private static void greet(Host host, Consumer<String> out) {
        host.plugins().installed().forEach(installed -> out.accept(state(installed)));
        out.accept("");
        out.accept("  " + host.address());
        host.jira().accounts().everybody().stream()
                .limit(PEOPLE_SHOWN)
                .filter(person -> hasNameAsPassword(host, person))
                .forEach(person -> out.accept("    " + person.getName() + " / " + person.getName()));
        out.accept("");
    }

    private static String state(Installed plugin) {
        String name = plugin.name() + " " + plugin.version();
        return plugin.enabled() ? name + " is enabled" : name + " is disabled " + plugin.failure();
    }

    private static boolean hasNameAsPassword(Host host, ApplicationUser person) {
        return host.jira()
                .accounts()
                .authenticate(person.getName(), person.getName())
                .isPresent();
    }
}
