package io.milepost.host.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.web.bean.PagerFilter;
import io.milepost.host.JiraContract;
import io.milepost.host.JiraFixture;
import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.storage.SetupWriter.NewLink;
import io.milepost.host.storage.SetupWriter.NewPerson;
import io.milepost.host.storage.SetupWriter.NewProject;
import io.milepost.testsupport.RequiresPostgres;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the import and the demonstration set up: much at once, in one transaction, without events. */
abstract class SetupContract extends JiraContract {
    private static final Instant CREATED = Instant.parse("2020-01-02T03:04:05Z");

    private static NewIssue issue(long project, String key, String summary) {
        return new NewIssue(
                project,
                key,
                10001,
                3,
                10000L,
                summary,
                "A text",
                null,
                null,
                null,
                CREATED,
                CREATED.plusSeconds(60),
                CREATED.plusSeconds(30),
                LocalDate.of(2020, 2, 1),
                3600L,
                null);
    }

    private long project(SetupWriter writer, String key) {
        return writer.project(new NewProject(key, "Project " + key, null));
    }

    private IssueManager issues() {
        return jira.get(IssueManager.class);
    }

    @Nested
    class WhenAProjectIsImported {

        @Test
        void keepsKeysTimesValuesAndLinksAsTheyWere() {
            long field = jira.setup().inOneTransaction(writer -> writer.customField(CustomFieldTypes.NUMBER, "Weight"));
            List<Long> ids = jira.setup().inOneTransaction(writer -> {
                List<NewIssue> rows = new ArrayList<>();
                long project = project(writer, "IMP");
                rows.add(issue(project, "IMP-7", "The epic"));
                rows.add(issue(project, "IMP-9", "The story"));
                List<Long> made = writer.issues(rows);
                writer.values(List.of(new ValueTable.Value(made.get(1), field, Column.NUMBER_VALUE, 2.5)));
                writer.links(List.of(new NewLink(IssueTable.EPIC_LINK, made.get(0), made.get(1))));
                return made;
            });

            Issue story = issues().getIssueObject("IMP-9");
            assertThat(story.getId()).isEqualTo(ids.get(1));
            assertThat(story.getCreated().toInstant()).isEqualTo(CREATED);
            assertThat(story.getUpdated().toInstant()).isEqualTo(CREATED.plusSeconds(60));
            assertThat(story.getResolutionDate().toInstant()).isEqualTo(CREATED.plusSeconds(30));
            assertThat(story.getDueDate().toLocalDateTime().toLocalDate()).isEqualTo(LocalDate.of(2020, 2, 1));
            assertThat(value(story, "customfield_" + field)).isEqualTo(2.5);
            assertThat(value(story, JiraFixture.EPIC_LINK)).isEqualTo(issues().getIssueObject("IMP-7"));
            assertThat(jira.events.take()).isEmpty();
        }

        private Object value(Issue issue, String id) {
            return issue.getCustomFieldValue(jira.get(CustomFieldManager.class).getCustomFieldObject(id));
        }

        @Test
        void countsOnFromTheHighestKey() {
            jira.setup()
                    .inOneTransaction(writer -> writer.issues(List.of(issue(project(writer, "NXT"), "NXT-41", "x"))));

            assertThat(jira.issue("NXT", JiraFixture.STORY).getKey()).isEqualTo("NXT-42");
        }

        @Test
        void takesTheNextKeysWhereNoneAreGiven() {
            List<Long> ids = jira.setup().inOneTransaction(writer -> {
                long project = project(writer, "NUM");
                return writer.issues(List.of(issue(project, null, "a"), issue(project, null, "b")));
            });

            assertThat(issues().getIssueObjects(ids)).extracting(Issue::getKey).containsExactly("NUM-1", "NUM-2");
        }
    }

    @Nested
    class WhenTheWorkFails {

        @Test
        void keepsNothingOfIt() {
            assertThatThrownBy(() -> jira.setup().inOneTransaction(writer -> {
                        writer.person(new NewPerson("half", "Half", "half@example.com", null, null));
                        long project = project(writer, "HALF");
                        writer.issues(List.of(issue(project, "HALF-1", "x")));
                        throw new IllegalStateException("page 2 is broken");
                    }))
                    .hasMessage("page 2 is broken");

            assertThat(jira.get(ProjectManager.class).getProjectObjByKey("HALF"))
                    .isNull();
            assertThat(jira.services.accounts().getUserByName("half")).isNull();
            assertThat(issues().getIssueObject("HALF-1")).isNull();
        }
    }

    @Nested
    class WhenAConstantIsThereAlready {

        @Test
        void isTakenAsItIs() {
            jira.setup().inOneTransaction(writer -> {
                assertThat(writer.issueType("Epic", false)).isEqualTo(10000);
                assertThat(writer.status("Done", "done")).isEqualTo(10001);
                assertThat(writer.resolution("Won't Do")).isEqualTo(10001);
                assertThat(writer.linkType("Blocks", "blocks", "is blocked by", null))
                        .isEqualTo(10000);
                assertThat(writer.customField(CustomFieldTypes.EPIC_LINK, "Epic Link"))
                        .isEqualTo(10000);
                long review = writer.status("In Review", "indeterminate");
                assertThat(writer.status("In Review", "indeterminate")).isEqualTo(review);
                return null;
            });
        }
    }

    /** As many issues as the two real projects that the host is tried on. */
    @Nested
    class WhenThereAre23870Issues {
        private static final int MANY = 23_870;

        private final AtomicInteger statements = new AtomicInteger();

        @Test
        void areStoredReadAndSearchedInFewStatements() throws SearchException {
            String key = "BIG" + System.nanoTime();
            Collection<Long> ids = store(key);
            jira.get(ProjectManager.class).getProjectObjects();
            countStatements();

            List<Issue> read = issues().getIssueObjects(ids);
            assertThat(new HashSet<>(read)).hasSize(MANY);
            CustomFieldManager fields = jira.get(CustomFieldManager.class);
            read.forEach(issue -> issue.getCustomFieldValue(fields.getCustomFieldObject("customfield_10001")));
            assertThat(statements).hasValueLessThanOrEqualTo(2);

            statements.set(0);
            SearchService search = jira.get(SearchService.class);
            String jql = "project = " + key + " and status = 'In Progress' and due < 2026-01-01 order by key";
            assertThat(search.search(
                                    jira.admin(),
                                    search.parseQuery(jira.admin(), jql).getQuery(),
                                    new PagerFilter<>(0, 50))
                            .getTotal())
                    .isEqualTo(MANY);
            assertThat(statements).hasValueLessThanOrEqualTo(2);
        }

        private Collection<Long> store(String key) {
            return jira.setup().inOneTransaction(writer -> {
                long project = project(writer, key);
                List<Long> made = writer.issues(IntStream.rangeClosed(1, MANY)
                        .mapToObj(number -> issue(project, key + "-" + number, "Issue " + number))
                        .toList());
                writer.values(made.stream()
                        .map(id -> new ValueTable.Value(id, 10001, Column.STRING_VALUE, "text " + id))
                        .toList());
                writer.links(made.stream()
                        .skip(1)
                        .map(id -> new NewLink(IssueTable.EPIC_LINK, made.get(0), id))
                        .toList());
                return made;
            });
        }

        private void countStatements() {
            jira.database.jdbi().setSqlLogger(new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                    statements.incrementAndGet();
                }
            });
        }
    }

    @Nested
    class WhenAnEpicHasStories {

        @Test
        void findsThemByItsOutwardLinks() {
            Optional<IssueLink> link = jira.setup().inOneTransaction(writer -> {
                long project = project(writer, "EPC");
                List<Long> made = writer.issues(List.of(issue(project, "EPC-1", "x"), issue(project, "EPC-2", "y")));
                writer.links(List.of(new NewLink(IssueTable.EPIC_LINK, made.get(0), made.get(1))));
                return jira.get(IssueLinkManager.class).getOutwardLinks(made.get(0)).stream()
                        .findFirst();
            });

            assertThat(link.orElseThrow().getDestinationObject().getKey()).isEqualTo("EPC-2");
        }
    }
}

class SetupOnH2Test extends SetupContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onH2();
    }
}

@RequiresPostgres
class SetupOnPostgresTest extends SetupContract {
    @Override
    protected JiraFixture open() {
        return JiraFixture.onPostgres();
    }
}
