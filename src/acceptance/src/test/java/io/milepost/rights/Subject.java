package io.milepost.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.milepost.acceptance.Eventually;
import io.milepost.acceptance.Person;
import io.milepost.acceptance.Work;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A goal with a plan, a KPI, a measurement and an activity, made by the project's administrator: what the rows of the
 * matrix are about. Its names fill the rows' gaps: {@code {key}}, {@code {activity}}, {@code {id}} (of the measurement),
 * {@code {free}} and {@code {linked}} (issues beside it), {@code {loose}} (of no goal), {@code {project}}, {@code {version}} (of the plan), {@code {rules}}, {@code {unique}},
 * {@code {shown}} (a shared one) and {@code {view}} (the same, made whenever it is named).
 */
final class Subject {

    /** The word in all texts of a subject, by which a leak is seen. */
    static final String SECRET = "Umbra";

    private static final String GOALS = "/rest/milepost/1.0/goals/";
    private static final Pattern GAP = Pattern.compile("\\{([a-z ]+)}");
    private static final String PLAN =
            """
            {"version": 0, "why": "Umbra", "campaigns": [{"id": "c1", "name": "Umbra campaign", "activities": []}],
             "milestones": [{"id": "m1", "name": "Umbra milestone", "date": "2026-01-20", "expected": 50}],
             "kpis": [{"id": "k1", "name": "Umbra leads", "unit": {"kind": "number"},
              "range": {"below": {"bound": 10, "message": "Umbra warning"}},
              "aim": {"kind": "reach", "baseline": 0, "target": 100}, "source": {"kind": "measured"}}]}""";

    private static final String LINK =
            """
            {"kind": "%s", "name": "Days", "roadmap": {"project": "%s", "text": "no goal is called like this"}}""";

    private final Person owner;
    private final Map<String, String> names = new TreeMap<>();

    private Subject(Person owner) {
        this.owner = owner;
    }

    static Subject of(SecuredHost host) {
        Subject subject = new Subject(host.as(Who.PROJECT_ADMIN));
        Work work = new Work(subject.owner, SecuredHost.PROJECT);
        String key = work.goal(SECRET + " goal");
        String activity = work.activity(SECRET + " activity", key);
        String linked = work.activity(SECRET + " linked", null);
        work.contribute(linked, key);
        Eventually.is("0 of 2", () -> work.delivery(key));
        subject.owner
                .put(
                        "/rest/api/2/issue/" + key,
                        "{\"fields\":{\"duedate\":\"2026-02-01\",\"%s\":\"2026-01-01\",\"%s\":47.25}}"
                                .formatted(host.startField(), host.field("kpi-number")))
                .ok();
        subject.owner.put(GOALS + key + "/plan", PLAN).ok();
        subject.choose(key, host);
        JsonNode measured = subject.owner
                .post(
                        GOALS + key + "/measurements",
                        "{\"kpi\": \"k1\", \"day\": \"2026-01-05\", \"value\": 5, \"note\": \"" + SECRET + "\"}")
                .ok();
        subject.names.put("shown", subject.sharedView());
        subject.names.put("key", key);
        subject.names.put("goal", key);
        subject.names.put("activity", activity);
        subject.names.put(
                "activity id",
                subject.owner
                        .get("/rest/api/2/issue/" + activity)
                        .ok()
                        .get("id")
                        .asText());
        subject.names.put("linked", linked);
        subject.names.put("free", work.activity(SECRET + " free", null));
        subject.names.put("loose", work.activity(SECRET + " work without a goal", null));
        subject.names.put("id", measured.get("id").asText());
        subject.names.put("project", SecuredHost.PROJECT);
        subject.names.put("start field", host.startField());
        subject.link("picture", "picture");
        subject.link("calendar", "link");
        return subject;
    }

    private void choose(String key, SecuredHost host) {
        String chosen = Map.of(
                        "channel", "Telemarketing",
                        "funnel-stage", "Awareness",
                        "audience", "Lapsed customers",
                        "campaign", SECRET + " campaign")
                .entrySet()
                .stream()
                .map(choice -> "\"%s\":\"%s\"".formatted(host.field(choice.getKey()), choice.getValue()))
                .collect(Collectors.joining(","));
        owner.put("/rest/api/2/issue/" + key, "{\"fields\":{" + chosen + "}}").ok();
    }

    /** A link of the owner to what names none of his secrets; the link itself is known by the given name. */
    private void link(String kind, String name) {
        JsonNode made = owner.post("/rest/milepost/1.0/feeds", LINK.formatted(kind, SecuredHost.PROJECT))
                .ok();
        names.put("feed", made.get("id").asText());
        names.put(name, made.get("token").asText());
    }

    String key() {
        return names.get("key");
    }

    String activity() {
        return names.get("activity");
    }

    /** The text with its gaps filled; one that is not known stays, such as the braces of JSON. */
    String fill(String text) {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1), gap.group())));
    }

    /** The same for addresses. */
    String fillAddress(String text) {
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        URLEncoder.encode(value(gap.group(1), gap.group()), StandardCharsets.UTF_8)));
    }

    private String value(String name, String otherwise) {
        return switch (name) {
            case "unique" -> SecuredHost.unique();
            case "version" -> owner.get(GOALS + key() + "/plan")
                    .ok()
                    .get("version")
                    .asText();
            case "rules" -> rules().toString();
            case "view" -> sharedView();
            default -> names.getOrDefault(name, otherwise);
        };
    }

    private String sharedView() {
        String view = "{\"project\": \"%s\", \"shared\": true, \"name\": \"%s view %s\", \"kind\": \"seo\"}";
        return owner.post("/rest/milepost/1.0/views", view.formatted(SecuredHost.PROJECT, SECRET, SecuredHost.unique()))
                .ok()
                .get("id")
                .asText();
    }

    private JsonNode rules() {
        return owner.get("/rest/milepost/1.0/rules/" + SecuredHost.PROJECT).ok();
    }

    /** All that people can change about it: two of these are equal where nothing was changed. */
    String everything() {
        return owner.get(GOALS + key() + "/plan").body()
                + owner.get(GOALS + key() + "/measurements").body()
                + owner.get(GOALS + key()).ok().path("parent")
                + owner.get(GOALS + key()).ok().path("activityList")
                + owner.get("/rest/milepost/1.0/feeds").body().replaceAll("\"usedAt\":[^,]*", "")
                + rules();
    }
}
