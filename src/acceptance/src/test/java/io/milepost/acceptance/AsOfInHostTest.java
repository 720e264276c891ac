package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.Host;
import io.milepost.host.Settings;
import io.milepost.host.demo.DemonstrationReplay;
import io.milepost.host.demo.ReplayClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plan as of a past day against a replay of the history up to that day: while the demonstration's year goes by, the
 * live answers of fifty days are kept, and when the year is over the product is asked for the same days.
 */
class AsOfInHostTest {

    private static final int DAYS = 50;
    private static final int YEAR = 330;
    private static final long SEED = 20261121;
    private static final List<String> PROJECTS = List.of("MKT", "WEB");
    private static final List<String> FIGURES = List.of(
            "parent",
            "attainment",
            "delivery",
            "result",
            "pace",
            "gapPoints",
            "health",
            "diagnosis",
            "measuredOn",
            "kpi",
            "milestones",
            "campaignCover",
            "stage");

    private static final Map<String, Person> PEOPLE = new HashMap<>();

    @TempDir
    private static Path folder;

    @Test
    void fiftyRandomDaysAreAsTheyWereWhenTheYearWentBy() {
        ReplayClock clock = new ReplayClock(Clock.systemUTC());
        Settings settings = Settings.of(folder.resolve("home"))
                .withPort(0)
                .withClock(clock)
                .withoutAskingForPasswordAgain()
                .withPlugin(Path.of(System.getProperty("milepost.plugin.jar")));
        try (Host host = Host.start(settings, line -> {})) {
            Set<LocalDate> chosen = chosenDays();
            Map<LocalDate, Map<String, JsonNode>> live = new TreeMap<>();
            new DemonstrationReplay(host.jira(), host.jobs(), clock, line -> {})
                    .watchedBy(day -> {
                        if (chosen.contains(day)) {
                            live.put(day, figures(host, ""));
                        }
                    })
                    .run(host.address());

            live.forEach((day, figures) -> assertThat(figures(host, "&asOf=" + day))
                    .as("the plan as of %s", day)
                    .isEqualTo(figures));
            assertThat(live).hasSize(DAYS);
            Figures.add(
                    "plan as of %d random days of the demonstration's year, %d figures of goals: 0 differences",
                    DAYS, live.values().stream().mapToInt(Map::size).sum() * FIGURES.size());
        }
    }

    private static Set<LocalDate> chosenDays() {
        LocalDate yesterday = LocalDate.now().minusDays(1);
        return new Random(SEED)
                .ints(0, YEAR)
                .distinct()
                .limit(DAYS)
                .mapToObj(yesterday::minusDays)
                .collect(Collectors.toSet());
    }

    private static Map<String, JsonNode> figures(Host host, String asOf) {
        Map<String, JsonNode> figures = new HashMap<>();
        Person admin = PEOPLE.computeIfAbsent("admin", name -> Person.named(host.address(), name)); // logged in once
        for (String project : PROJECTS) {
            JsonNode roadmap = admin.get("/rest/milepost/1.0/roadmap?project=" + project + asOf)
                    .ok();
            roadmap.path("goals")
                    .forEach(
                            goal -> figures.put(project + " " + goal.path("key").asText(), onlyFigures(goal)));
        }
        return figures;
    }

    private static JsonNode onlyFigures(JsonNode goal) {
        return Person.JSON
                .createObjectNode()
                .setAll(FIGURES.stream().collect(Collectors.toMap(name -> name, goal::path)));
    }
}
