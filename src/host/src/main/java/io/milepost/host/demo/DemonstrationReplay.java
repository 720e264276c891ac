package io.milepost.host.demo;

import com.atlassian.jira.project.ProjectManager;
import io.milepost.host.JiraServices;
import io.milepost.host.sal.TimedJobs;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills an empty home with the demonstration. The year is replayed deed by deed with the clock set back, so that
 * events, history and all that a plugin makes of them come from the code that people use.
 */
public final class DemonstrationReplay {
    private static final String ADMINISTRATOR = "admin";
    private static final ZoneId ZONE = ZoneId.systemDefault();

    private final JiraServices services;
    private final TimedJobs jobs;
    private final ReplayClock clock;
    private final Consumer<String> out;
    private Consumer<LocalDate> watcher = day -> {};

    /** @param out takes the lines that tell a person what happens */
    public DemonstrationReplay(JiraServices services, TimedJobs jobs, ReplayClock clock, Consumer<String> out) {
        this.services = services;
        this.jobs = jobs;
        this.clock = clock;
        this.out = out;
    }

    /** At the end of each day of the replay, when nothing is left to calculate, somebody may look at what is there. */
    public DemonstrationReplay watchedBy(Consumer<LocalDate> watcher) {
        this.watcher = watcher;
        return this;
    }

    /**
     * Replays the demonstration when the home holds no project, and says so when it does not.
     *
     * @param host where the running host answers, context path included: what people tell the plugin goes there by REST
     */
    public void run(URI host) {
        if (!services.get(ProjectManager.class).getProjectObjects().isEmpty()) {
            out.accept("This home holds projects already: the demonstration is left out.");
            return;
        }
        run(DemonstrationFile.marketing(), host);
    }

    void run(Demonstration file, URI host) {
        Instant began = clock.real().instant();
        LocalDate today = LocalDate.now(clock.real());
        SetUp setUp = SetUp.of(file, services, today);
        PluginRest plugin = new PluginRest(host);
        Desk desk = new Desk(services, setUp, plugin, today);
        List<Deed> deeds = Script.of(file, new WorkingHours(today, file.seed()));
        try {
            clock.show(deeds.get(0).at().minus(Duration.ofDays(1)));
            desk.settle(file.settings()).ifPresent(out);
            replay(
                    deeds,
                    desk,
                    () -> plugin.awaitZero(
                            ADMINISTRATOR, file.quiet().path(), file.quiet().pointer()));
        } finally {
            clock.showRealTime();
        }
        SetUp.speak(file, services);
        out.accept("Demonstration: %d deeds of a year replayed in %.1f s."
                .formatted(
                        deeds.size(),
                        Duration.between(began, clock.real().instant()).toMillis() / 1000.0));
    }

    /** After each day the plugin gets the time to calculate, because in a year nobody does all his work in one second. */
    private void replay(List<Deed> deeds, Desk desk, Runnable quiet) {
        Instant last = clock.instant();
        for (Deed deed : deeds) {
            passDays(last, deed.at(), quiet);
            clock.show(deed.at());
            desk.seat(deed.who());
            replay(deed, desk);
            last = deed.at();
        }
        passDays(last, clock.real().instant(), quiet);
        quiet.run();
    }

    private void passDays(Instant after, Instant until, Runnable quiet) {
        Instant from = after;
        for (LocalDate day = dayOf(after); day.isBefore(dayOf(until)); day = day.plusDays(1)) {
            Instant midnight = day.plusDays(1).atStartOfDay(ZONE).toInstant();
            quiet.run();
            passNights(from, midnight);
            clock.show(midnight.minusMillis(1));
            watcher.accept(day);
            from = midnight;
        }
        passNights(from, until);
    }

    private void passNights(Instant after, Instant until) {
        for (TimedJobs.DueRun run : jobs.dueBetween(after, until)) {
            clock.show(run.at());
            run.job().run();
        }
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static void replay(Deed deed, Desk desk) {
        try {
            deed.doing().at(desk);
        } catch (RuntimeException refused) {
            throw new IllegalStateException(
                    "demonstration: " + deed.who() + " cannot \"" + deed.what() + "\" at " + deed.at() + ": "
                            + refused.getMessage(),
                    refused);
        }
    }
}
