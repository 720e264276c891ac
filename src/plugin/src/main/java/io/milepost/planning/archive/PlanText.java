package io.milepost.planning.archive;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A plan as it is stored, read only as far as things of Jira stand in it: the activities of campaigns, the projects of a
 * plan, its editors' and viewers' roles, owners, managers and those in whose name a search runs. A text that is no JSON
 * mentions nothing: it is kept as it is.
 */
final class PlanText {

    private static final String ACTIVITIES = "activities";
    private static final String PROJECTS = "projects";
    private static final String ROLES = "roles";
    private static final Set<String> PEOPLE = Set.of("owner", "manager", "person");
    private static final Gson GSON = new Gson();

    private final String text;
    private final JsonElement plan;

    private PlanText(String text, JsonElement plan) {
        this.text = text;
        this.plan = plan;
    }

    static PlanText of(String text) {
        try {
            return new PlanText(text, GSON.fromJson(text, JsonElement.class));
        } catch (JsonParseException e) {
            return new PlanText(text, new JsonPrimitive(""));
        }
    }

    Set<Long> issues() {
        return ids(ACTIVITIES);
    }

    Set<Long> projects() {
        return ids(PROJECTS);
    }

    private Set<Long> ids(String name) {
        Set<Long> ids = new TreeSet<>();
        lists(name).forEach(list -> list.forEach(id -> ids.add(id.getAsLong())));
        return ids;
    }

    Set<String> people() {
        Set<String> people = new TreeSet<>();
        objects(plan).forEach(object -> object.entrySet().stream()
                .filter(field -> PEOPLE.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .filter(JsonElement::isJsonPrimitive)
                .forEach(person -> people.add(person.getAsString())));
        return people;
    }

    /**
     * As it is in another Jira: issues and projects that this has not are left out, and so are all roles, because the same
     * ids may be roles of others there. A plan without any of these stays letter by letter.
     */
    String in(JiraMatch projects, JiraMatch issues) {
        boolean changed = translate(ACTIVITIES, issues.byKey());
        changed |= translate(PROJECTS, projects.byKey());
        changed |= translate(ROLES, Map.of());
        return changed ? GSON.toJson(plan) : text;
    }

    private boolean translate(String name, Map<Long, Long> idsByOldId) {
        List<JsonArray> lists = lists(name);
        lists.forEach(list -> {
            List<JsonElement> old = List.copyOf(list.asList());
            list.asList().clear();
            old.stream()
                    .map(id -> idsByOldId.get(id.getAsLong()))
                    .filter(id -> id != null)
                    .forEach(id -> list.add(String.valueOf(id)));
        });
        return !lists.isEmpty();
    }

    private List<JsonArray> lists(String name) {
        return objects(plan).stream()
                .map(object -> object.get(name))
                .filter(list -> list != null && list.isJsonArray())
                .map(JsonElement::getAsJsonArray)
                .toList();
    }

    private static List<JsonObject> objects(JsonElement element) {
        List<JsonObject> found = new ArrayList<>();
        if (element != null && element.isJsonObject()) {
            found.add(element.getAsJsonObject());
            element.getAsJsonObject().asMap().values().forEach(each -> found.addAll(objects(each)));
        } else if (element != null && element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> found.addAll(objects(each)));
        }
        return found;
    }
}
