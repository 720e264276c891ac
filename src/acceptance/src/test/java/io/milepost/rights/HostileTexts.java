package io.milepost.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Person;
import io.milepost.acceptance.Work;
import io.milepost.host.storage.SetupWriter;
import java.util.List;
import java.util.Map;

/** A project in which every text that people can write is a script, as far as its length allows, or a template. */
final class HostileTexts {

    static final String PROJECT = "XSS";
    static final String PERSON = "mallory";

    /** Ends an attribute, an element and a script, runs by an error and a link, and is a template too. */
    static final String LONG = "'\"></script><img src=x onerror=window.__pwned=1>"
            + "<a href=javascript:window.__pwned=1>#set($x=6)${x}</a>";

    static final String SHORT = "<img src=x onerror=__pwned=1>";
    static final String SHORTEST = "<b id=pwned>x</b>";

    private static final String GOALS = "/rest/milepost/1.0/goals/";

    private final String goal;
    private final String activity;
    private final String activityId;

    private HostileTexts(String goal, String activity, String activityId) {
        this.goal = goal;
        this.activity = activity;
        this.activityId = activityId;
    }

    /** Made once, in the shared host. */
    static HostileTexts shared() {
        return Shared.TEXTS;
    }

    private static HostileTexts of(SecuredHost host) {
        host.inSetup(HostileTexts::project);
        Person mallory = host.newcomer(PERSON, Who.NO_PROJECT, LONG);
        Work work = new Work(mallory, PROJECT);
        String goal = work.goal(LONG);
        String activity = work.activity(LONG, goal);
        String below = work.goal(LONG + " below");
        work.contribute(below, goal);
        Eventually.is("0 of 1", () -> work.delivery(goal));
        work.transition(activity, SHORT);
        mallory.put(
                        "/rest/api/2/issue/" + goal,
                        json("{'fields':{'duedate':'2027-02-01','assignee':{'name':'mallory'},'%s':'2026-01-01'}}"
                                .formatted(host.startField())))
                .ok();
        mallory.put(GOALS + goal + "/plan", plan(activity)).ok();
        mallory.post(GOALS + goal + "/measurements", json("{'kpi':'k1','day':'2026-01-05','value':5,'note':LONG}"))
                .ok();
        rules(mallory);
        JsonNode issue = mallory.get("/rest/api/2/issue/" + activity).ok();
        return new HostileTexts(goal, activity, issue.get("id").asText());
    }

    private static void project(SetupWriter writer) {
        long id = Projects.strangersProject(writer, PROJECT, LONG, null);
        writer.anyToAny(id, List.of(10000L, 3L, 10001L, writer.status(SHORT, "indeterminate")));
    }

    private static String plan(String activity) {
        return json("{'version':0,'why':LONG,'reason':LONG,"
                + "'milestones':[{'id':'m1','name':LONG,'date':'2026-01-20','expected':50,'owner':{'name':'mallory'}}],"
                + "'campaigns':[{'id':'c1','name':LONG,'manager':{'name':'mallory'},'activities':['" + activity
                + "']}],"
                + "'kpis':[{'id':'k1','name':LONG,'unit':{'kind':'number','symbol':SHORTEST},"
                + "'range':{'below':{'bound':10,'message':LONG}},"
                + "'aim':{'kind':'reach','baseline':0,'target':100},'source':{'kind':'measured'}}]}");
    }

    private static void rules(Person mallory) {
        String rules = mallory.get("/rest/milepost/1.0/rules/" + PROJECT).ok().toString();
        String names = json("{'stale':SHORT}");
        mallory.put(
                        "/rest/milepost/1.0/rules/" + PROJECT,
                        rules.replaceFirst("\"healthNames\":\\{[^}]*}", "\"reason\":\"r\",\"healthNames\":" + names))
                .ok();
    }

    /** JSON written with single quotes, and the words of this class for the texts. */
    private static String json(String text) {
        Map<String, String> words = Map.of("LONG", LONG, "SHORTEST", SHORTEST);
        String filled = text.replace('\'', '"');
        for (String word : List.of("LONG", "SHORTEST")) {
            filled = filled.replaceAll("(?<=[:])" + word + "(?=[,}])", quoted(words.get(word)));
        }
        return filled.replaceAll("(?<=[:])SHORT(?=[,}])", quoted(SHORT));
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(
                Person.JSON.valueToTree(text).toString());
    }

    /** The pages on which the texts are shown, the roadmap first. */
    List<String> pages() {
        return List.of(
                "/projects/" + PROJECT + "?selectedItem=io.milepost.jira:roadmap-item",
                "/projects/" + PROJECT,
                "/browse/" + goal,
                "/browse/" + activity);
    }

    /** An address of the table with this goal in its gaps. */
    String fill(String address) {
        return address.replace("{key}", goal)
                .replace("{activity}", activity)
                .replace("{project}", PROJECT)
                .replace("{activity id}", activityId)
                .replaceAll("[{}]", "");
    }

    String goal() {
        return goal;
    }

    String activity() {
        return activity;
    }

    private static final class Shared {
        private static final HostileTexts TEXTS = of(SecuredHost.shared());
    }
}
