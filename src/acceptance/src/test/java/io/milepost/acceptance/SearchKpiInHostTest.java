package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.Host;
import io.milepost.host.Settings;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.SetupWriter.NewPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A KPI that counts complaints as rita sees them, who administers the project and does not see all of its issues. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchKpiInHostTest {

    private static final String GOAL = "/rest/milepost/1.0/goals/ONE-1";
    private static final String PLAN =
            """
            {"version": 0, "reason": "", "milestones": [], "campaigns": [], "kpis": [{
              "id": "complaints", "name": "Open complaints",
              "unit": {"kind": "number", "symbol": "complaints", "digits": 0},
              "aim": {"kind": "reach", "baseline": 4, "target": "0"},
              "source": {"kind": "search", "jql": "summary ~ complaint", "aggregate": "count"}}]}""";

    @TempDir
    private static Path folder;

    private static Host host;
    private static String rita;

    @BeforeAll
    static void twoComplaintsThatRitaSeesAndOneThatSheDoesNot() throws IOException {
        Path page = folder.resolve("one-goal.json");
        try (var in = SearchKpiInHostTest.class.getResourceAsStream("/one-goal.json")) {
            Files.copy(in, page);
        }
        Settings settings = Settings.of(folder.resolve("home"))
                .withPort(0)
                .withImports(List.of(page))
                .withPlugin(Path.of(System.getProperty("milepost.plugin.jar")));
        host = Host.start(settings, System.out::println);
        long level = host.jira().setup().inOneTransaction(SearchKpiInHostTest::setUp);
        complaint("Complaint: late", "");
        complaint("Complaint: lost", "");
        complaint("Complaint: secret", Long.toString(level));
        Eventually.is(200, () -> admin().get(GOAL).status());
    }

    private static long setUp(SetupWriter writer) {
        long project = writer.projectId("ONE").orElseThrow();
        rita = writer.person(new NewPerson("rita", "Rita", "rita@example.com", "rita", null));
        writer.roleMember(project, "Administrators", Holder.person(rita));
        return writer.securityLevel(project, "Board", Set.of(Holder.group("jira-administrators")));
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    @Order(1)
    void countsWhatItsAuthorSeesWhoeverReadsIt() {
        Person.named(host.address(), "rita").put(GOAL + "/plan", PLAN).ok();

        Eventually.is("2", SearchKpiInHostTest::value);
        assertThat(new Work(admin(), "ONE")
                        .search("summary ~ complaint")
                        .get("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(admin().get(GOAL).ok().at("/result/share").decimalValue()).isEqualByComparingTo("0.5");
    }

    @Test
    @Order(2)
    void followsWhatChangesAndTheLedgerSaysSo() {
        complaint("Complaint: broken", "");
        complaint("Complaint: secret too", levelOfTheBoard());
        letADayBegin();

        assertThat(value()).isEqualTo("3");
        JsonNode cause = admin().get(GOAL + "/ledger").ok().at("/entries/0/causes/0");
        assertThat(cause.get("kind").asText()).isEqualTo("search");
        assertThat(cause.get("from").asText()).isEqualTo("2");
        assertThat(cause.get("to").asText()).isEqualTo("3");
        assertThat(cause.get("person").isNull()).isTrue();
    }

    @Test
    @Order(3)
    void keepsTheLastValueAndSaysWhyWhenItsAuthorHasLeft() {
        host.jira().setup().inOneTransaction(writer -> {
            writer.active(rita, false);
            return null;
        });
        complaint("Complaint: rude", "");
        letADayBegin();

        assertThat(value()).isEqualTo("3");
        JsonNode kpi = admin().get(GOAL + "/explanation").ok().at("/result/kpis/0");
        assertThat(kpi.at("/searchFailure/reason").asText()).isEqualTo("person_gone");
    }

    private static String value() {
        return admin().get(GOAL).ok().at("/kpis/0/value").asText();
    }

    private static Person admin() {
        return Admin.PERSON;
    }

    private static String levelOfTheBoard() {
        return host.jira().setup().inOneTransaction(writer -> {
            long project = writer.projectId("ONE").orElseThrow();
            return Long.toString(
                    writer.securityLevel(project, "Board too", Set.of(Holder.group("jira-administrators"))));
        });
    }

    private static void complaint(String summary, String level) {
        ApplicationUser author = host.jira().get(UserManager.class).getUserByName("admin");
        Map<String, String> form = Map.of("project", "ONE", "issuetype", task(), "summary", summary, "security", level);
        host.jira().writes().create(author, form);
    }

    private static String task() {
        return host.jira().get(ConstantsManager.class).getAllIssueTypeObjects().stream()
                .filter(type -> type.getName().equals("Task"))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static void letADayBegin() {
        Instant now = Instant.now();
        host.jobs().dueBetween(now, now.plus(Duration.ofDays(1))).forEach(run -> run.job()
                .run());
    }

    /** Logged in once, when the host is there. */
    private static final class Admin {
        private static final Person PERSON = Person.named(host.address(), "admin");
    }
}
