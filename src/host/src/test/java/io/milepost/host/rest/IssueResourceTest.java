package io.milepost.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.host.Reply;
import io.milepost.host.RestCaller;
import io.milepost.host.RunningHost;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Jira's {@code /rest/api/2/issue}: shapes, statuses and refusals. */
@ExtendWith(RunningHost.Shared.class)
class IssueResourceTest {
    private static final String ISSUES = "/rest/api/2/issue";
    private static final String JIRAS_MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000";

    private final RunningHost host;
    private final String project;
    private final RestCaller admin;

    IssueResourceTest(RunningHost host) {
        this.host = host;
        this.project = host.project();
        this.admin = host.rest("admin");
    }

    private Reply create(String fields) {
        return admin.post(ISSUES, "{\"fields\":{\"project\":{\"key\":\"" + project + "\"}," + fields + "}}");
    }

    private String story() {
        return create("\"issuetype\":{\"name\":\"Story\"},\"summary\":\"A story\"")
                .json()
                .get("key")
                .asText();
    }

    private JsonNode read(String key) {
        return admin.get(ISSUES + "/" + key).json();
    }

    private JsonNode fields(String key) {
        return read(key).get("fields");
    }

    @Nested
    class WhenAnIssueIsCreated {

        @Test
        void answers201WithIdKeyAndSelf() {
            Reply created = create("\"issuetype\":{\"name\":\"Story\"},\"summary\":\"New\"");

            assertThat(created.status()).isEqualTo(201);
            String id = created.json().get("id").asText();
            assertThat(created.json().get("self").asText()).isEqualTo(host.address() + ISSUES + "/" + id);
            assertThat(admin.get(ISSUES + "/" + id).json().get("key"))
                    .isEqualTo(created.json().get("key"));
        }

        @Test
        void readsBackWhatWasSent() {
            String key = create("\"issuetype\":{\"id\":\"10001\"},\"summary\":\"Full\",\"description\":\"Text\","
                            + "\"duedate\":\"2027-03-01\",\"assignee\":{\"name\":\"mark\"},"
                            + "\"timetracking\":{\"originalEstimate\":\"1d 4h\"}")
                    .json()
                    .get("key")
                    .asText();

            JsonNode fields = fields(key);
            assertThat(fields.get("description").asText()).isEqualTo("Text");
            assertThat(fields.get("duedate").asText()).isEqualTo("2027-03-01");
            assertThat(fields.get("assignee").get("displayName").asText()).isEqualTo("Mark Weber");
            assertThat(fields.get("timeoriginalestimate").asLong()).isEqualTo(12 * 3600);
            assertThat(fields.get("created").asText()).matches(JIRAS_MOMENT);
        }

        @Test
        void namesEachRefusedField() {
            Reply refused = create("\"issuetype\":{\"name\":\"Story\"},\"summary\":\"\",\"duedate\":\"soon\"");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errorMessages")).isEmpty();
            assertThat(refused.json().get("errors").fieldNames()).toIterable().contains("summary", "duedate");
        }

        @Test
        void namesATypeThatIsNone() {
            Reply refused = create("\"issuetype\":{\"name\":\"Wish\"},\"summary\":\"x\"");

            assertThat(refused.json().get("errors").get("issuetype").asText()).contains("Wish");
        }

        @Test
        void saysWhereTheJsonIsBroken() {
            Reply refused = admin.post(ISSUES, "{\"fields\":\n {oops}}");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errorMessages").get(0).asText()).contains("line 2, column");
        }
    }

    @Nested
    class WhenAnIssueIsEdited {

        @Test
        void setsTheNamedFieldsClearsNullAndKeepsTheRest() {
            String key = story();
            admin.put(ISSUES + "/" + key, "{\"fields\":{\"duedate\":\"2027-01-01\"}}");

            Reply edited = admin.put(ISSUES + "/" + key, "{\"fields\":{\"summary\":\"Other\",\"duedate\":null}}");

            assertThat(edited.status()).isEqualTo(204);
            assertThat(fields(key).get("summary").asText()).isEqualTo("Other");
            assertThat(fields(key).get("duedate").isNull()).isTrue();
            assertThat(fields(key).get("issuetype").get("name").asText()).isEqualTo("Story");
        }
    }

    @Nested
    class WhenAnIssueIsTransitioned {

        private Reply take(String key, String body) {
            return admin.post(ISSUES + "/" + key + "/transitions", body);
        }

        @Test
        void offersTheStepsWithTheirStatuses() {
            JsonNode first = admin.get(ISSUES + "/" + story() + "/transitions")
                    .json()
                    .get("transitions")
                    .get(0);

            assertThat(first.get("id").asText()).isEqualTo("11");
            assertThat(first.get("to").get("statusCategory").get("key").asText())
                    .isEqualTo("indeterminate");
        }

        @Test
        void changesTheStatusAndWritesTheChangelog() {
            String key = story();

            Reply taken = take(key, "{\"transition\":{\"id\":\"11\"}}");

            assertThat(taken.status()).isEqualTo(204);
            JsonNode issue = admin.get(ISSUES + "/" + key + "?expand=changelog").json();
            assertThat(issue.get("fields").get("status").get("name").asText()).isEqualTo("In Progress");
            JsonNode change = issue.get("changelog").get("histories").get(0);
            assertThat(change.get("author").get("name").asText()).isEqualTo("admin");
            assertThat(change.get("created").asText()).matches(JIRAS_MOMENT);
            assertThat(change.get("items").get(0).get("field").asText()).isEqualTo("status");
            assertThat(change.get("items").get(0).get("toString").asText()).isEqualTo("In Progress");
        }

        @Test
        void setsTheResolutionThatIsSent() {
            String key = story();

            take(key, "{\"transition\":{\"id\":\"41\"},\"fields\":{\"resolution\":{\"name\":\"Duplicate\"}}}");

            assertThat(fields(key).get("resolution").get("name").asText()).isEqualTo("Duplicate");
            assertThat(fields(key).get("resolutiondate").asText()).matches(JIRAS_MOMENT);
        }

        @Test
        void refusesAStepThatIsNotPossibleNow() {
            assertThat(take(story(), "{\"transition\":{\"id\":\"51\"}}").status())
                    .isEqualTo(400);
        }
    }

    @Nested
    class WhenAnIssueIsDeleted {

        @Test
        void keepsSubTasksUnlessToldToTakeThemAlong() {
            String key = story();
            create("\"issuetype\":{\"name\":\"Sub-task\"},\"summary\":\"Child\",\"parent\":{\"key\":\"" + key + "\"}");

            Reply refused = admin.delete(ISSUES + "/" + key);
            Reply deleted = admin.delete(ISSUES + "/" + key + "?deleteSubtasks=true");

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().get("errorMessages").get(0).asText()).contains("deleteSubtasks");
            assertThat(deleted.status()).isEqualTo(204);
            assertThat(admin.get(ISSUES + "/" + key).status()).isEqualTo(404);
        }
    }

    @Nested
    class WhenIssuesAreLinked {

        @Test
        void goesFromTheInwardIssueToTheOutwardOne() {
            String source = story();
            String destination = story();

            Reply linked = admin.post(
                    "/rest/api/2/issueLink",
                    "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + source
                            + "\"},\"outwardIssue\":{\"key\":\"" + destination + "\"}}");

            assertThat(linked.status()).isEqualTo(201);
            JsonNode link = fields(source).get("issuelinks").get(0);
            assertThat(link.get("outwardIssue").get("key").asText()).isEqualTo(destination);
            assertThat(link.has("inwardIssue")).isFalse();
            assertThat(fields(destination)
                            .get("issuelinks")
                            .get(0)
                            .get("inwardIssue")
                            .get("key")
                            .asText())
                    .isEqualTo(source);
            assertThat(admin.delete("/rest/api/2/issueLink/" + link.get("id").asText())
                            .status())
                    .isEqualTo(204);
            assertThat(fields(source).get("issuelinks")).isEmpty();
        }

        @Test
        void leavesOutALinkToAnIssueThatTheReaderDoesNotSee() {
            String seen = story();
            String unseen = host.story(host.closedProject(), "Secret");
            admin.post(
                    "/rest/api/2/issueLink",
                    "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + seen
                            + "\"},\"outwardIssue\":{\"key\":\"" + unseen + "\"}}");

            assertThat(fields(seen).get("issuelinks")).hasSize(1);
            assertThat(host.rest("mark")
                            .get(ISSUES + "/" + seen)
                            .json()
                            .get("fields")
                            .get("issuelinks"))
                    .isEmpty();
        }
    }

    @Nested
    class WhenTheReaderMayNot {

        @Test
        void answers404ToAnUnseenIssueAsToAnAbsentOne() {
            String unseen = host.story(host.closedProject(), "Secret");

            Reply closed = host.rest("mark").get(ISSUES + "/" + unseen);
            Reply absent = host.rest("mark").get(ISSUES + "/NOPE-1");

            assertThat(closed.status()).isEqualTo(404).isEqualTo(absent.status());
            assertThat(closed.json()).isEqualTo(absent.json());
        }

        @Test
        void answers401ToNobody() {
            Reply refused = host.rest("").get(ISSUES + "/" + story());

            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.json().get("errorMessages").get(1).asText()).isEqualTo("Login Required");
        }

        @Test
        void answers403ToADeletionWithoutTheRight() {
            assertThat(host.rest("mark").delete(ISSUES + "/" + story()).status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class WhenSomeFieldsAreAskedFor {

        @Test
        void givesThoseWithNamesAndSchemas() {
            JsonNode issue = admin.get(ISSUES + "/" + story() + "?fields=summary,status&expand=names,schema")
                    .json();

            assertThat(issue.get("fields").fieldNames()).toIterable().containsExactly("summary", "status");
            assertThat(issue.get("names").get("summary").asText()).isEqualTo("Summary");
            assertThat(issue.get("schema").get("status").get("type").asText()).isEqualTo("status");
        }

        @Test
        void givesAPluginsFieldWithItsTypeAsSchema() {
            JsonNode issue =
                    admin.get(ISSUES + "/" + story() + "?expand=schema").json();

            assertThat(issue.get("schema"))
                    .anySatisfy(
                            schema -> assertThat(schema.path("custom").asText()).isEqualTo(RunningHost.FIELD));
        }
    }
}
