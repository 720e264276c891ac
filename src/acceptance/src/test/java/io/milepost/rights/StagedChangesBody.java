package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Person;
import io.milepost.acceptance.Work;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** 200 changes staged on a roadmap, of which Jira refuses three: by a permission, by a field's validator, by a person unknown. */
@ExtendWith(SecuredHost.Stop.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StagedChangesBody {

    private static final String REST = "/rest/milepost/1.0";
    private static final String TO_DO = "10000";
    private static final String IN_PROGRESS = "3";
    private static final int ALL = 200;

    private SecuredHost host;
    private Person manager;
    private Work work;
    private String goal;
    private final List<String> issues = new ArrayList<>();
    private String closed;

    /** The host on the database that is meant. */
    abstract SecuredHost start();

    @BeforeAll
    void aGoalWithActivities() {
        host = start();
        host.inSetup(writer -> {
            Projects.project(writer, "STG", "Staged", null);
            long readable = Projects.strangersProject(writer, "RDO", "Readable", null);
            List<Grant> grants = new ArrayList<>();
            List.of("BROWSE_PROJECTS", "CREATE_ISSUES")
                    .forEach(right -> grants.add(new Grant(right, Holder.group(Who.PROJECT_ADMIN.userName()))));
            writer.grants(readable, grants);
        });
        manager = host.as(Who.PROJECT_ADMIN);
        work = new Work(manager, "STG");
        goal = work.goal("Be known");
        for (int number = 0; number < ALL - 1; number++) {
            issues.add(work.activity("Activity " + number, goal));
        }
        closed = new Work(manager, "RDO").activity("Only to be read", null);
        Eventually.is("0 of " + (ALL - 1), () -> work.delivery(goal));
    }

    private static ObjectNode change(String issue, Map<String, String> from, Map<String, String> to) {
        ObjectNode change = Person.JSON.createObjectNode().put("issue", issue);
        ObjectNode shown = change.putObject("from");
        from.forEach(shown::put);
        ObjectNode wanted = change.putObject("to");
        to.forEach(wanted::put);
        return change;
    }

    /** Fifty begin, the others get days; of the last three Jira has something against a part. */
    private String batch() {
        ArrayNode changes = Person.JSON.createArrayNode();
        Map<String, String> noDays = new TreeMap<>();
        noDays.put("start", null);
        noDays.put("due", null);
        Map<String, String> days = Map.of("start", "2027-03-28", "due", "2027-10-31");
        for (int number = 0; number < ALL - 3; number++) {
            changes.add(
                    number < 50
                            ? change(issues.get(number), Map.of("status", TO_DO), Map.of("status", IN_PROGRESS))
                            : change(issues.get(number), noDays, days));
        }
        changes.add(refused(issues.get(ALL - 3), "channel", "A channel that no plan offers"));
        changes.add(refused(issues.get(ALL - 2), "owner", "nobody-of-this-name"));
        changes.add(refused(closed, "summary", "Changed all the same"));
        return Person.JSON.createObjectNode().set("changes", changes).toString();
    }

    private static ObjectNode refused(String issue, String part, String value) {
        Map<String, String> from = new TreeMap<>();
        from.put("due", null);
        from.put(part, part.equals("summary") ? "Only to be read" : null);
        return change(issue, from, Map.of("due", "2027-10-31", part, value));
    }

    private JsonNode post(String resource, String body) {
        return manager.post(REST + "/roadmap/" + resource + "?project=STG", body)
                .ok();
    }

    /** By key, what people have set of each issue. */
    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        for (JsonNode issue : work.search("project in (STG, RDO)").get("issues")) {
            JsonNode fields = issue.get("fields");
            all.put(
                    issue.get("key").asText(),
                    fields.at("/status/id").asText() + " " + fields.get("duedate") + " "
                            + fields.get(host.startField()) + " " + fields.get("summary") + " "
                            + fields.at("/assignee/name") + " " + fields.get(host.field("channel")));
        }
        return all;
    }

    private static List<String> keys(JsonNode list) {
        List<String> keys = new ArrayList<>();
        list.forEach(key -> keys.add(key.asText()));
        return keys;
    }

    @Test
    void areWrittenButForThreeThatAreExplainedAndUndoneByOneRequest() {
        Map<String, String> before = everything();

        JsonNode tried = post("changes/preview", batch());
        assertThat(everything()).as("a preview writes nothing").isEqualTo(before);

        JsonNode answer = post("changes", batch());
        assertThat(answer.get("written")).hasSize(197);
        assertThat(answer.get("refused")).hasSize(3);
        assertThat(answer.at("/refused/0/problems/0/part").asText()).isEqualTo("channel");
        assertThat(answer.at("/refused/0/problems/0/text").asText()).contains("A channel that no plan offers");
        assertThat(answer.at("/refused/1/problems/0/part").asText()).isEqualTo("owner");
        assertThat(answer.at("/refused/1/problems/0/text").asText()).contains("nobody-of-this-name");
        assertThat(answer.at("/refused/2/issue").asText()).isEqualTo(closed);
        assertThat(answer.at("/refused/2/problems/0/text").asText()).contains("permission");

        Map<String, String> after = everything();
        assertThat(after.get(closed)).isEqualTo(before.get(closed));
        assertThat(after.get(issues.get(ALL - 3))).as("refused whole").isEqualTo(before.get(issues.get(ALL - 3)));
        assertThat(after.get(issues.get(0))).startsWith(IN_PROGRESS);
        assertThat(after.get(issues.get(ALL - 4))).contains("\"2027-10-31\" \"2027-03-28\"");
        assertIsAsTried(tried);
        assertSomebodyDidIt();

        JsonNode again = post("changes", batch());
        assertThat(again.get("written")).as("sent twice").isEmpty();
        assertThat(again.get("unchanged")).hasSize(197);
        assertThat(everything()).isEqualTo(after);

        JsonNode undone = post("changes", answer.get("undo").toString());
        assertThat(keys(undone.get("written"))).isEqualTo(keys(answer.get("written")));
        assertThat(everything()).isEqualTo(before);
        assertThat(work.delivery(goal)).isEqualTo("0 of " + (ALL - 1));
    }

    /** The effect that was shown is the one that came. */
    private void assertIsAsTried(JsonNode tried) {
        assertThat(tried.get("effects")).hasSize(1);
        JsonNode after = tried.at("/effects/0/delivery/after");
        assertThat(after.get("done").decimalValue()).isEqualByComparingTo("25");
        assertThat(manager.get(REST + "/goals/" + goal).ok().get("delivery").get("share"))
                .isEqualTo(after.get("share"));
    }

    /** Jira's history and the ledger name the person, as after a change on the issue's own page. */
    private void assertSomebodyDidIt() {
        JsonNode history = manager.get("/rest/api/2/issue/" + issues.get(60) + "?expand=changelog")
                .ok()
                .at("/changelog/histories/0");
        assertThat(history.at("/author/name").asText()).isEqualTo(Who.PROJECT_ADMIN.userName());
        JsonNode cause = work.ledger(goal).at("/entries/0/causes/0");
        assertThat(cause.get("kind").asText()).isEqualTo("transition");
        assertThat(cause.at("/person/name").asText()).isEqualTo(Who.PROJECT_ADMIN.userName());
    }

    @Test
    void areRefusedWhereSomebodyElseWasQuicker() {
        String issue = work.activity("Wanted by two", goal);
        Map<String, String> noDay = new TreeMap<>();
        noDay.put("due", null);
        ArrayNode changes = Person.JSON.createArrayNode().add(change(issue, noDay, Map.of("due", "2027-03-28")));
        ObjectNode body = Person.JSON.createObjectNode();
        body.set("changes", changes);
        manager.put("/rest/api/2/issue/" + issue, "{\"fields\":{\"duedate\":\"2027-05-01\"}}")
                .ok();

        assertThat(post("changes", body.toString())
                        .at("/refused/0/conflict/due")
                        .asText())
                .isEqualTo("2027-05-01");
        ((ObjectNode) changes.get(0)).put("overwrite", true);
        assertThat(keys(post("changes", body.toString()).get("written"))).containsExactly(issue);
        work.delete(issue);
    }

    @Test
    void areRefusedToWhoMayOnlyReadAndNameNothingThatIsUnseen() {
        Person reader = host.as(Who.READER);
        Map<String, String> before = everything();
        Map<String, String> noDay = new TreeMap<>();
        noDay.put("due", null);
        ArrayNode changes = Person.JSON.createArrayNode();
        List.of(issues.get(0), closed, "RDO-98765")
                .forEach(issue -> changes.add(change(issue, noDay, Map.of("due", "2027-03-28"))));
        String body = Person.JSON.createObjectNode().set("changes", changes).toString();

        JsonNode refused =
                reader.post(REST + "/roadmap/changes?project=STG", body).ok().get("refused");

        assertThat(refused.at("/0/problems/0/text").asText()).contains("permission");
        assertThat(refused.get(1).toString().replace(closed, "RDO-98765"))
                .isEqualTo(refused.get(2).toString());
        assertThat(everything()).isEqualTo(before);
    }
}
