package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Person;
import io.milepost.acceptance.Work;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks 17 and 39: learning something by files for spreadsheets, and having something run by them. */
@ExtendWith(SecuredHost.Stop.class)
class AttacksOnSpreadsheetsTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String GOALS = REST + "/goals/";
    private static final String ROADMAP = REST + "/roadmap/csv?project=" + SecuredHost.PROJECT;

    /** A cell that is a formula to one program or another; a number is none. */
    private static final Pattern FORMULA =
            Pattern.compile("(?:^|[,;\\r\\n])\"?\\s*(?!-?\\d+(?:\\.\\d+)?(?:[,\\r\\n]|$))[=+\\-@\\t]");

    private static SecuredHost host;
    private static HiddenIssues issues;

    @BeforeAll
    static void aGoalWithHiddenWork() {
        host = SecuredHost.shared();
        issues = HiddenIssues.of(host);
    }

    @Attack(17)
    void noFileForSpreadsheetsNamesHiddenIssues() {
        issues.work().transition(issues.hidden(), "In Progress");
        Eventually.is("0.5 of 3", () -> issues.work().delivery(issues.goal()));
        Person admin = host.as(Who.PROJECT_ADMIN);
        Person reader = host.as(Who.READER);
        for (String file : List.of(
                ROADMAP,
                ROADMAP + "&asOf=2030-01-01",
                ROADMAP + "&text=penumbra",
                GOALS + issues.goal() + "/activities/csv",
                GOALS + issues.goal() + "/ledger/csv",
                GOALS + issues.goal() + "/ledger/csv?person=" + Who.PROJECT_ADMIN.userName())) {
            Person.Answer answer = reader.get(file);
            assertThat(answer.body()).as(file).doesNotContain(HiddenIssues.SUMMARY, HiddenIssues.ASSIGNEE);
            assertThat(answer.body()).doesNotContain(issues.hidden() + ",", issues.hiddenGoal() + ",");
        }
        assertThat(admin.get(ROADMAP).body()).contains(issues.hiddenGoal() + "," + HiddenIssues.SUMMARY);
        assertThat(admin.get(GOALS + issues.goal() + "/ledger/csv").body()).contains("," + issues.hidden() + ",");
        assertThat(reader.get(ROADMAP).body()).contains("\r\nGoals that you cannot see: ");
        assertThat(reader.get(GOALS + issues.goal() + "/activities/csv").body())
                .contains("\"Activities that you cannot see: 1, weight 1\"");
        assertThat(reader.get(GOALS + issues.goal() + "/ledger/csv").body()).contains("An issue that you cannot see");
    }

    @Attack(39)
    void noTextBecomesAFormulaInASpreadsheet() {
        Person calc = host.newcomer("calc", Who.PROJECT_ADMIN, "=cmd|' /C calc'!A0");
        Work work = new Work(calc, SecuredHost.PROJECT);
        String goal = work.goal("=HYPERLINK(\"http://example.org\",\"Click\")");
        for (String summary : List.of("+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1:A9)", "a;=1+1", "\u200b=1", "-5")) {
            work.activity(summary, goal);
        }
        Eventually.is("0 of 6", () -> work.delivery(goal));
        calc.put(
                        GOALS + goal + "/plan",
                        """
                        {"version":0,"reason":"\\t=1\\n+2","milestones":[],"campaigns":[],
                         "kpis":[{"id":"k1","name":"=1+1","unit":{"kind":"number","symbol":"@x"},
                         "aim":{"kind":"reach","baseline":-5,"target":100},"source":{"kind":"measured"}}]}""")
                .ok();
        for (String file : List.of(ROADMAP, GOALS + goal + "/activities/csv", GOALS + goal + "/ledger/csv")) {
            String body = calc.get(file).body();
            assertThat(FORMULA.matcher(body).results().map(found -> body.substring(found.start())))
                    .as(file)
                    .isEmpty();
        }
        assertThat(calc.get(ROADMAP).body()).contains("'=HYPERLINK", "'=1+1,'@x,-5,100,");
        assertThat(calc.get(GOALS + goal + "/activities/csv").body()).contains(",'-2+3,", ",-5,");
    }
}
