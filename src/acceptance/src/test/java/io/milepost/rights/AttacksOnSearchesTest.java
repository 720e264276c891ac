package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.acceptance.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks 14 to 16: learning something of issues that one may not see by searching. */
@ExtendWith(SecuredHost.Stop.class)
class AttacksOnSearchesTest {

    private static final String REST = "/rest/milepost/1.0";

    private static SecuredHost host;
    private static HiddenIssues issues;
    private static Person reader;

    @BeforeAll
    static void aGoalWithHiddenWork() {
        host = SecuredHost.shared();
        issues = HiddenIssues.of(host);
        reader = host.as(Who.READER);
    }

    @Attack(14)
    void noSearchFindsHiddenIssuesByTheirGoals() {
        for (String function : List.of(
                "activitiesOfGoal(" + issues.goal() + ")",
                "activitiesOfGoalTree(" + issues.goal() + ")",
                "goalsWithHealth(\"achieved\", \"on track\", \"at risk\", \"off track\", \"too early\", \"no data\")",
                "changedAttainment(\"-7d\")")) {
            assertThat(Jql.search(host.as(Who.PROJECT_ADMIN), "issue in " + function)
                            .body())
                    .as(function)
                    .contains(HiddenIssues.SUMMARY);
            issues.areNotNamedBy(
                    function, Jql.search(reader, "issue in " + function).body());
            JsonNode others = Jql.search(reader, "issue not in " + function).ok();
            JsonNode found = Jql.search(reader, "issue in " + function).ok();
            assertThat(others.get("total").asInt() + found.get("total").asInt())
                    .as("what is hidden is on neither side")
                    .isEqualTo(Jql.search(reader, "issue is not empty")
                            .ok()
                            .get("total")
                            .asInt());
        }
    }

    @Attack(15)
    void refusalsOfSearchesSayNoMoreOfHiddenGoalsThanOfAbsentOnes() {
        for (String function : List.of("activitiesOfGoal(%s)", "activitiesOfGoalTree(%s)")) {
            Person.Answer hidden = Jql.search(reader, "issue in " + function.formatted(issues.hiddenGoal()));
            Person.Answer absent = Jql.search(reader, "issue in " + function.formatted("SEC-98765"));
            assertThat(hidden.status()).isEqualTo(400);
            assertThat(hidden.body().replace(issues.hiddenGoal(), "KEY"))
                    .isEqualTo(absent.body().replace("SEC-98765", "KEY"));
            assertThat(Jql.search(reader, "issue in " + function.formatted(issues.goal()))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Attack(16)
    void whatIsOfferedWhileTypingOffersNothingHidden() {
        String hiddenKey = issues.hiddenGoal();
        for (String typed : List.of(HiddenIssues.SUMMARY, "penum", hiddenKey, hiddenKey.substring(0, 5), "Shade", "")) {
            String text = URLEncoder.encode(typed, StandardCharsets.UTF_8);
            for (Person.Answer offered : List.of(
                    reader.get(REST + "/goals/search?limit=500&text=" + text),
                    Jql.search(reader, "issue in activitiesOfGoal(\"" + typed + "\")"),
                    Jql.search(reader, "issue in goalsWithHealth(\"" + typed + "\")"))) {
                issues.areNotNamedBy(
                        typed, typed.isEmpty() ? offered.body() : offered.body().replace(typed, "TYPED"));
            }
        }
        assertThat(host.as(Who.PROJECT_ADMIN)
                        .get(REST + "/goals/search?text=penum")
                        .body())
                .contains(issues.hiddenGoal());
    }
}
