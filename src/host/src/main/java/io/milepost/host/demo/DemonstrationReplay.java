package io.milepost.host.demo;

import com.atlassian.jira.project.ProjectManager;
import io.milepost.host.JiraServices;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills an empty home with the demonstration. The year is replayed deed by deed with the clock set back, so that
 * events, history and all that a plugin makes of them come from the code that people use.
 */
public final class DemonstrationReplay {
    private final JiraServices services;
    private final ReplayClock clock;
    private final Consumer<String> out;

    /** @param out takes the lines that tell a person what happens */
    public DemonstrationReplay(JiraServices services, ReplayClock clock, Consumer<String> out) {
        this.services = services;
        this.clock = clock;
        this.out = out;
    }

    /**
     * Replays the demonstration when the home holds no project, and says so when it does not.
     *
     * @param host where the running host answers, context path included: the plugin's settings go there by REST
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
        SetUp setUp = SetUp.of(file, services);
        new SettingsRequest(host).send(file.settings(), setUp.fields()).ifPresent(out);
        LocalDate today = LocalDate.now(clock.real());
        List<Deed> deeds = Script.of(file, new WorkingHours(today, file.seed()));
        replay(deeds, new Desk(services, setUp, today));
        out.accept("Demonstration: %d deeds of a year replayed in %.1f s."
                .formatted(
                        deeds.size(),
                        Duration.between(began, clock.real().instant()).toMillis() / 1000.0));
    }

    private void replay(List<Deed> deeds, Desk desk) {
        try {
            for (Deed deed : deeds) {
                clock.show(deed.at());
                desk.seat(deed.who());
                replay(deed, desk);
            }
        } finally {
            clock.showRealTime();
        }
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
