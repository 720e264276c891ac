package io.milepost.host.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter.Grant;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

abstract class SearchServiceContract extends JiraContract {
    private static final PagerFilter<Issue> ALL = new PagerFilter<>(0, 100);

    private String project;
    private ApplicationUser bob;
    private Issue epic;
    private Issue story;
    private Issue task;
    private Issue hidden;

    /**
     * PAA-1 an epic of ten days ago (touched by PAA-2 since), PAA-2 a started story of it with all fields, PAA-3 a task that
     * will not be done, PAA-4 a sub-task of PAA-2.
     */
    @BeforeAll
    void makeIssues() {
        jira.field(CustomFieldTypes.NUMBER, "Weight");
        jira.field(CustomFieldTypes.DATE, "Start date");
        jira.field(CustomFieldTypes.TEXT_LINE, "Channel");
        project = jira.project();
        bob = jira.person();
        epic = jira.issue(project, JiraFixture.EPIC, "summary", "Reach more people", "duedate", "2026-12-31");
        jira.clock.forward(Duration.ofDays(10));
        story = jira.issue(
                project,
                JiraFixture.STORY,
                "summary",
                "Write the e-book of 100% facts",
                "assignee",
                bob.getName(),
                JiraFixture.EPIC_LINK,
                epic.getKey(),
                "customfield_10100",
                "2.5",
                "customfield_10101",
                "2026-06-01",
                "customfield_10102",
                "mail",
                "description",
                "A text about coffee",
                "duedate",
                "2026-12-05");
        jira.writes().transition(jira.admin(), story.getKey(), 11);
        task = jira.issue(project, "10002", "summary", "Print flyers");
        jira.writes().transition(jira.admin(), task.getKey(), 41);
        jira.issue(project, JiraFixture.SUB_TASK, "summary", "Draw the cover", "parent", story.getKey());
        hidden = hiddenIssue(jira.project());
    }

    private Issue hiddenIssue(String secret) {
        Issue issue = jira.issue(secret, JiraFixture.STORY);
        jira.setup().inOneTransaction(writer -> {
            writer.grants(issue.getProjectId(), List.of(new Grant("BROWSE_PROJECTS", Holder.group("board"))));
            return null;
        });
        return issue;
    }

    private SearchService search() {
        return jira.get(SearchService.class);
    }

    private List<Integer> numbers(ApplicationUser user, String jql) {
        return found(user, jql, ALL).getResults().stream()
                .map(issue -> Integer.valueOf(issue.getKey().substring(project.length() + 1)))
                .toList();
    }

    private SearchResults<Issue> found(ApplicationUser user, String jql, PagerFilter<Issue> pager) {
        ParseResult parsed = search().parseQuery(user, jql);
        assertThat(parsed.getErrors().getErrorMessages()).isEmpty();
        try {
            return search().search(user, parsed.getQuery(), pager);
        } catch (SearchException e) {
            throw new AssertionError(e);
        }
    }

    private String message(String jql) {
        ParseResult parsed = search().parseQuery(jira.admin(), jql);
        assertThat(parsed.isValid()).isFalse();
        assertThat(parsed.getErrors().getErrorMessages()).hasSize(1);
        return parsed.getErrors().getErrorMessages().iterator().next();
    }

    @Nested
    class WhenAFieldIsCompared {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "project = PAA                              | 1 2 3 4",
                    "project = paa                              | 1 2 3 4",
                    "project = 'Project PAA'                    | 1 2 3 4",
                    "project != PAA                             |",
                    "issuetype = Epic                           | 1",
                    "type in (epic, 10001)                      | 1 2",
                    "type not in (Epic, Story)                  | 3 4",
                    "status = 'In Progress'                     | 2",
                    "status != Done                             | 1 2 4",
                    "statusCategory = Done                      | 3",
                    "statusCategory in (new, indeterminate)     | 1 2 4",
                    "resolution = \"Won't Do\"                  | 3",
                    "resolution = Unresolved                    | 1 2 4",
                    "resolution is not empty                    | 3",
                    "resolution in (Unresolved, \"Won't Do\")   | 1 2 3 4",
                    "assignee = person1                         | 2",
                    "assignee is EMPTY                          | 1 3 4",
                    "assignee != admin                          | 2",
                    "reporter = ADMIN                           | 1 2 3 4",
                    "key = PAA-1                                | 1",
                    "issuekey in (PAA-1, PAA-3)                 | 1 3",
                    "issue != PAA-1                             | 2 3 4",
                    "summary ~ \"book write\"                   | 2",
                    "summary ~ \"100%\"                         | 2",
                    "summary !~ \"print\"                       | 1 2 4",
                    "text ~ COFFEE                              | 2",
                    "description is empty                       | 1 3 4",
                    "due = 2026-12-31                           | 1",
                    "due < 2026-12-31                           | 2",
                    "duedate <= 31d                             | 1 2",
                    "due <= 1w                                  | 2",
                    "due is empty                               | 3 4",
                    "created < -5d                              | 1",
                    "created >= '2026-12-01 12:00'              | 2 3 4",
                    "created > now()                            |",
                    "updated < -5m                              |",
                    "updated >= -5m                             | 1 2 3 4",
                    "parent = PAA-2                             | 4",
                    "parent is empty                            | 1 2 3",
                    "\"Epic Link\" = PAA-1                      | 2",
                    "'epic link' is empty                       | 1 3 4",
                    "cf[10000] = PAA-1                          | 2",
                    "cf[10100] = 2.5                            | 2",
                    "Weight > 2                                 | 2",
                    "weight > 2.5                               |",
                    "weight is empty                            | 1 3 4",
                    "'Start date' >= 2026-06-01                 | 2",
                    "'Start date' > 2026-06-01                  |",
                    "Channel = mail                             | 2",
                    "Channel ~ MA                               | 2",
                    "customfield_10102 is not empty             | 2",
                })
        void findsTheIssuesThatJiraFinds(String jql, String expected) {
            List<Integer> numbers = expected == null
                    ? List.of()
                    : List.of(expected.split(" ")).stream()
                            .map(Integer::valueOf)
                            .toList();

            assertThat(numbers(jira.admin(), jql)).containsExactlyInAnyOrderElementsOf(numbers);
        }
    }

    @Nested
    class WhenConditionsAreCombined {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "type = Epic or type = Story and status = Done   | 1",
                    "(type = Epic or type = Story) and status = Done |",
                    "not type = Epic                                 | 2 3 4",
                    "! (type = Epic or status = Done)                | 2 4",
                    "not (assignee = admin)                          | 2",
                    "not \"Epic Link\" = PAA-3                       | 2",
                    "not due is empty                                | 1 2",
                    "NOT due < 2026-12-31                            | 1",
                    "type = Epic && status = 'To Do'                 | 1",
                })
        void bindsAndBeforeOrAndMovesNotToTheField(String jql, String expected) {
            List<Integer> numbers = expected == null
                    ? List.of()
                    : List.of(expected.split(" ")).stream()
                            .map(Integer::valueOf)
                            .toList();

            assertThat(numbers(jira.admin(), jql)).containsExactlyInAnyOrderElementsOf(numbers);
        }
    }

    @Nested
    class WhenTheQueryIsEmpty {

        @Test
        void findsAllThatThePersonSees() {
            assertThat(numbers(jira.admin(), "")).hasSize(4);
        }
    }

    @Nested
    class WhenAnOrderIsAsked {

        @Test
        void sortsWithEmptyOnesLastGoingUpAndFirstGoingDown() {
            assertThat(numbers(jira.admin(), "order by due asc, key")).containsExactly(2, 1, 3, 4);
            assertThat(numbers(jira.admin(), "order by due desc, key asc")).containsExactly(3, 4, 1, 2);
        }

        @Test
        void sortsByCustomFieldsAndByEpic() {
            assertThat(numbers(jira.admin(), "order by cf[10100], key desc")).containsExactly(2, 4, 3, 1);
            assertThat(numbers(jira.admin(), "order by 'Epic Link', key desc")).containsExactly(2, 4, 3, 1);
        }

        @Test
        void putsTheNewestFirstWhereNoneIsAsked() {
            assertThat(numbers(jira.admin(), "project = PAA")).containsExactly(4, 3, 2, 1);
        }
    }

    @Nested
    class WhenAPageIsAsked {

        @Test
        void answersThePageWithTheTotal() {
            SearchResults<Issue> page = found(jira.admin(), "order by key", new PagerFilter<>(1, 2));

            assertThat(page.getResults()).containsExactly(story, task);
            assertThat(page.getTotal()).isEqualTo(4);
            assertThat(page.getStart()).isEqualTo(1);
        }

        @Test
        void tellsTheTotalAlsoBehindTheEnd() {
            assertThat(found(jira.admin(), "", new PagerFilter<>(50, 10)).getTotal())
                    .isEqualTo(4);
            assertThat(found(jira.admin(), "", new PagerFilter<>(2, 10)).getTotal())
                    .isEqualTo(4);
        }
    }

    @Nested
    class WhenThePersonMayNotSeeEverything {
        @Test
        void leavesUnseenIssuesOutOfResultAndTotal() {
            assertThat(found(bob, "", ALL).getResults()).doesNotContain(hidden);
            assertThat(found(bob, "", new PagerFilter<>(0, 1)).getTotal()).isEqualTo(4);
        }

        @Test
        void leavesThemOutOfTheCountToo() throws SearchException {
            assertThat(search().searchCount(bob, search().parseQuery(bob, "").getQuery()))
                    .isEqualTo(4);
            assertThat(search().searchCount(
                                    bob, search().parseQuery(bob, "type = Task").getQuery()))
                    .isEqualTo(1);
        }

        @Test
        void findsThemWhenSecurityIsOverridden() throws SearchException {
            Query all = search().parseQuery(bob, "").getQuery();

            assertThat(search().searchOverrideSecurity(bob, all, ALL).getResults())
                    .contains(hidden);
        }

        @Test
        void answersAsIfTheyDidNotExist() {
            assertThat(search().parseQuery(bob, "key = " + hidden.getKey())
                            .getErrors()
                            .getErrorMessages())
                    .containsExactly("An issue with key '" + hidden.getKey()
                            + "' does not exist for field 'issue'. (line 1, character 7)");
            assertThat(search().parseQuery(
                                    bob,
                                    "project = " + hidden.getProjectObject().getKey())
                            .isValid())
                    .isFalse();
        }

        @Test
        void honoursTheSecurityLevelOfAnIssue() {
            long id = jira.get(ProjectManager.class).getProjectObjByKey(project).getId();
            long level = jira.setup()
                    .inOneTransaction(
                            writer -> writer.securityLevel(id, "Board", Set.of(Holder.group("jira-administrators"))));
            Issue board = jira.issue(project, JiraFixture.STORY, "security", Long.toString(level));

            assertThat(found(jira.admin(), "", ALL).getResults()).contains(board);
            assertThat(found(bob, "", ALL).getResults()).doesNotContain(board).contains(story);
            assertThat(found(null, "", ALL).getResults()).isEmpty();

            jira.writes().delete(jira.admin(), board.getKey());
        }
    }

    @Nested
    class WhenTheQueryIsWrong {

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "project =              | something is missing at the end (line 1, character 10)",
                    "project = A B          | 'B' is not expected here (line 1, character 13)",
                    "project == A           | '=' is not expected here (line 1, character 10)",
                    "summary ~ \"open       | '\"' is not expected here (line 1, character 11)",
                    "wish = 1               | Field 'wish' does not exist",
                    "project = NOWHERE      | The value 'NOWHERE' does not exist for the field 'project'.",
                    "type = Epic and status = Gone | The value 'Gone' does not exist for the field 'status'. (line 1, character 26)",
                    "summary = x            | The operator '=' is not supported by the 'summary' field.",
                    "project > PAA          | The operator '>' is not supported by the 'project' field.",
                    "due < someday          | Date value 'someday' is invalid.",
                    "weight > much          | 'much' is not a number. (line 1, character 10)",
                    "issue in noSuch()      | Unable to find JQL function 'noSuch'. (line 1, character 10)",
                    "order by wish          | Field 'wish' does not exist",
                })
        void saysWhatAndWhere(String jql, String message) {
            assertThat(message(jql)).contains(message);
        }

        @Test
        void isRefusedBySearchToo() {
            Query wrong = () -> "project = ";

            assertThatThrownBy(() -> search().search(jira.admin(), wrong, ALL))
                    .isInstanceOf(SearchException.class)
                    .hasMessageContaining("something is missing");
        }
    }

    @Nested
    class WhenAPersonTriesToInjectSql {

        @Test
        void looksForTheTextItself() {
            assertThat(numbers(jira.admin(), "summary ~ \"x%' or 1=1 --\"")).isEmpty();
            assertThat(numbers(jira.admin(), "Channel = \"mail' or '1'='1\"")).isEmpty();
        }
    }

    @Nested
    class WhenAPluginBringsAFunction {

        @Test
        void callsItWithTheSearcherAndItsArguments() {
            jira.services.jqlFunctions().register("issuesOf", new StubFunction("issuesOf", epic.getId(), task.getId()));

            assertThat(numbers(bob, "issue in issuesof(PAA-1)")).containsExactlyInAnyOrder(1, 3);
            assertThat(numbers(bob, "issue not in issuesOf('PAA-1')")).containsExactlyInAnyOrder(2, 4);
        }

        /** OperatorUsageValidator in Jira's source: a list after "in" alone, and nothing but a list there. */
        @Test
        void takesAListAfterInAlone() {
            jira.services.jqlFunctions().register("issuesOf", new StubFunction("issuesOf"));

            assertThat(message("issue = issuesOf(PAA-1)")).contains("Operator '=' does not support the list value");
            assertThat(numbers(bob, "issue in (issuesOf(PAA-1), PAA-2)")).containsExactly(2);
        }

        @Test
        void takesTextsAsTyped() {
            jira.services.jqlFunctions().register("byKey", new StubFunction("byKey", "PAA-2"));

            assertThat(numbers(bob, "issue in byKey(x)")).containsExactly(2);
        }

        @Test
        void saysWhatItsValidationSays() {
            jira.services.jqlFunctions().register("issuesOf", new StubFunction("issuesOf"));

            assertThat(message("issue in issuesOf(wrong)")).contains("wrong is wrong");
            assertThat(message("issue in issuesOf()")).contains("expected '1' arguments but received '0'");
        }

        @Test
        void findsNothingWhereItAnswersNothing() {
            jira.services.jqlFunctions().register("issuesOf", new StubFunction("issuesOf"));

            assertThat(numbers(bob, "issue in issuesOf(PAA-1)")).isEmpty();
            assertThat(numbers(bob, "issue not in issuesOf(PAA-1)")).hasSize(4);
        }

        @Test
        void isUnknownOnceThePluginIsGone() {
            jira.services.jqlFunctions().register("issuesOf", new StubFunction("issuesOf"));
            jira.services.jqlFunctions().unregister("issuesOf");

            assertThat(message("issue in issuesOf(PAA-1)")).contains("Unable to find JQL function");
        }
    }

    @Nested
    class WhenThePersonIsNamedByAFunction {

        @Test
        void findsTheirOwnIssues() {
            assertThat(numbers(bob, "assignee = currentUser()")).containsExactly(2);
            assertThat(found(null, "assignee = currentUser()", ALL).getResults())
                    .isEmpty();
        }
    }
}

class SearchServiceOnH2Test extends SearchServiceContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }
}

@RequiresPostgres
class SearchServiceOnPostgresTest extends SearchServiceContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onPostgres();
    }
}
