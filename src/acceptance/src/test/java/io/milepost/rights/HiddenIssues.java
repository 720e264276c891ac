package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Person;
import io.milepost.acceptance.Work;
import io.milepost.host.storage.Holder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A goal that a reader sees, with an activity that he sees, and an activity and a sub-goal that a security level hides
 * from him. What is hidden bears names that nothing else has.
 */
final class HiddenIssues {

    static final String SUMMARY = "Penumbra";
    static final String DUE = "2031-03-07";
    static final String START = "2031-02-03";
    static final String ASSIGNEE = "Shade of Penumbra";

    private static final String GOALS = "/rest/milepost/1.0/goals/";

    private final SecuredHost host;
    private final Work work;
    private final long level;
    private final String goal;
    private final String seen;
    private final String hidden;
    private final String hiddenGoal;

    private HiddenIssues(SecuredHost host) {
        this.host = host;
        long[] made = new long[1];
        String shade = "shade-" + SecuredHost.unique();
        host.inSetup(writer -> {
            made[0] = writer.securityLevel(
                    host.project(), "Confidential", Set.of(Holder.group(Who.PROJECT_ADMIN.userName())));
            Projects.person(writer, shade, ASSIGNEE, Who.PROJECT_ADMIN);
        });
        level = made[0];
        Person admin = host.as(Who.PROJECT_ADMIN);
        work = new Work(admin, SecuredHost.PROJECT);
        goal = work.goal("Seen goal");
        seen = work.activity("Seen activity", goal);
        hidden = work.activity(SUMMARY + " activity", goal);
        hiddenGoal = work.goal(SUMMARY + " goal");
        Map<String, String> facts = Map.of("assignee", shade, "duedate", DUE, host.startField(), START);
        for (String key : List.of(hidden, hiddenGoal)) {
            Map<String, String> fields = new HashMap<>(facts);
            fields.put("security", String.valueOf(level));
            edit(key, fields);
        }
        work.activity("Seen work of the hidden goal", hiddenGoal);
        work.contribute(hiddenGoal, goal);
        Eventually.is("0 of 3", () -> work.delivery(goal));
        admin.put(GOALS + goal + "/plan", plan()).ok();
    }

    static HiddenIssues of(SecuredHost host) {
        return new HiddenIssues(host);
    }

    /** A campaign with the hidden activity in it, so that a plan names it too. */
    private String plan() {
        return """
                {"version":0,"milestones":[],"campaigns":[{"id":"c1","name":"Campaign","activities":["%s","%s"]}],
                 "kpis":[{"id":"k1","name":"Leads","unit":{"kind":"number"},
                 "aim":{"kind":"reach","baseline":0,"target":100},"source":{"kind":"measured"}}]}"""
                .formatted(seen, hidden);
    }

    /** Edits as the project's administrator, who sees all. */
    void edit(String key, Map<String, String> fields) {
        ApplicationUser admin = host.host().jira().get(UserManager.class).getUserByName(Who.PROJECT_ADMIN.userName());
        host.host().jira().writes().edit(admin, key, fields);
    }

    void hide(String key) {
        edit(key, Map.of("security", String.valueOf(level)));
    }

    void show(String key) {
        edit(key, Map.of("security", ""));
    }

    Work work() {
        return work;
    }

    String goal() {
        return goal;
    }

    String seen() {
        return seen;
    }

    String hidden() {
        return hidden;
    }

    String hiddenGoal() {
        return hiddenGoal;
    }

    /** What somebody was told who does not see them. */
    void areNotNamedBy(String what, String text) {
        secrets().forEach(secret -> assertThat(text).as(what).doesNotContain(secret));
    }

    /** Every text by which the hidden issues could be known. */
    Stream<String> secrets() {
        Stream<String> keys = Stream.of(hidden, hiddenGoal).flatMap(key -> Stream.of(key + "\"", key + "<", key + ","));
        return Stream.concat(keys, Stream.of(SUMMARY, DUE, START));
    }
}
