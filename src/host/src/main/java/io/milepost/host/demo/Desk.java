package io.milepost.host.demo;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraServices;
import io.milepost.host.demo.Demonstration.Activity;
import io.milepost.host.demo.Demonstration.Goal;
import io.milepost.host.jira.IssueWrites;
import io.milepost.host.jira.Transition;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;

/** Where one person after the other does the deeds of the demonstration, by the host's own writes. */
final class Desk {
    private static final String DAY = "day ";
    private static final String EPIC_LINK = "Epic Link";
    private static final int SECONDS_A_DAY = 8 * 60 * 60;

    private final JiraServices services;
    private final IssueWrites writes;
    private final SetUp setUp;
    private final PluginRest plugin;
    private final Map<String, String> keys = new HashMap<>();
    private final LocalDate today;
    private ApplicationUser who;

    Desk(JiraServices services, SetUp setUp, PluginRest plugin, LocalDate today) {
        this.services = services;
        this.writes = services.writes();
        this.setUp = setUp;
        this.plugin = plugin;
        this.today = today;
    }

    void seat(String name) {
        who = Objects.requireNonNull(services.accounts().getUserByName(name), () -> "nobody is called " + name);
    }

    /** Tells the plugin its settings as an administrator does; answers with a complaint if it is refused. */
    Optional<String> settle(Demonstration.Settings settings) {
        int status = plugin.send("admin", "PUT", settings.path(), named(settings.body(), today))
                .statusCode();
        return status == 200
                ? Optional.empty()
                : Optional.of("Demonstration: the plugin answers " + status
                        + " to its settings; goals start when they were made.");
    }

    /** Asks the plugin for something; where its field types are missing there is no plugin, and nothing happens. */
    void ask(Demonstration.Request request, LocalDate thisDay) {
        if (!setUp.hasAllFields()) {
            return;
        }
        HttpResponse<String> answer = plugin.send(
                who.getName(), request.method(), named(request.path(), thisDay), named(request.body(), thisDay));
        if (answer.statusCode() / 100 != 2 && answer.statusCode() != 404) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** With the ids of fields, the keys of issues and the dates of days ({@code {day -30}}) in place of their names. */
    private String named(Object template, LocalDate thisDay) {
        String text = template == null ? "" : template.toString();
        return Demonstration.Request.NAME
                .matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(meant(name.group(1), thisDay)));
    }

    private String meant(String name, LocalDate thisDay) {
        if (name.equals("this day")) {
            return thisDay.toString();
        }
        if (name.startsWith(DAY)) {
            return date(Integer.parseInt(name.substring(DAY.length())));
        }
        return Optional.ofNullable(setUp.fields().get(name)).orElseGet(() -> key(name));
    }

    void makeGoal(Goal goal) {
        Map<String, String> form = form("Epic", goal.project(), goal.summary());
        plan(form, goal.owner(), goal.days());
        fill(form, "Epic Name", goal.epicName());
        fill(form, "Baseline", goal.kpi().baseline());
        fill(form, "Target", goal.kpi().target());
        make(goal.name(), form);
    }

    /** @param goal the goal under which the activity stands, or null */
    void makeActivity(Activity activity, String goal) {
        Map<String, String> form = form(activity);
        if (goal != null) {
            fill(form, EPIC_LINK, key(goal));
        }
        make(activity.name(), form);
    }

    void makeSubTask(Activity part, String parent) {
        Map<String, String> form = form(part);
        form.put("parent", key(parent));
        make(part.name(), form);
    }

    void measure(String goal, String value) {
        edit(goal, "Actual", value);
    }

    /** Takes the workflow's step of that name. */
    void take(String issue, String step) {
        List<Transition> possible = writes.transitions(who, key(issue));
        Transition transition = possible.stream()
                .filter(each -> each.name().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no step \"" + step + "\" now, but "
                        + possible.stream().map(Transition::name).toList()));
        writes.transition(who, key(issue), transition.id());
    }

    void link(String issue, String goal) {
        writes.link(who, key(issue), setUp.contribution(), key(goal));
    }

    /** The other issue must wait for this one. */
    void block(String issue, String successor) {
        long blocks = services.get(IssueLinkTypeManager.class).getIssueLinkTypesByOutwardDescription("blocks").stream()
                .map(IssueLinkType::getId)
                .findFirst()
                .orElseThrow();
        writes.link(who, key(issue), blocks, key(successor));
    }

    void unlink(String issue, String goal) {
        Issue source = services.get(IssueManager.class).getIssueObject(key(issue));
        services.get(IssueLinkManager.class).getOutwardLinks(source.getId()).stream()
                .filter(link -> link.getLinkTypeId().equals(setUp.contribution()))
                .filter(link -> link.getDestinationObject().getKey().equals(key(goal)))
                .mapToLong(IssueLink::getId)
                .forEach(id -> writes.unlink(who, id));
    }

    void watch(String issue) {
        services.get(WatcherManager.class)
                .startWatching(who, services.get(IssueManager.class).getIssueObject(key(issue)));
    }

    void move(String issue, String goal) {
        edit(issue, EPIC_LINK, key(goal));
    }

    void delete(String issue) {
        writes.delete(who, key(issue));
    }

    private Map<String, String> form(Activity activity) {
        Map<String, String> form = form(activity.type(), activity.project(), activity.summary());
        plan(form, activity.owner(), activity.days());
        activity.values().forEach((field, value) -> fill(form, field, value));
        if (activity.estimate() != null) {
            form.put("timeoriginalestimate", String.valueOf(activity.estimate() * SECONDS_A_DAY));
        }
        return form;
    }

    private Map<String, String> form(String type, String project, String summary) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("project", project);
        form.put("issuetype", String.valueOf(setUp.types().get(type)));
        form.put("summary", summary);
        return form;
    }

    private void plan(Map<String, String> form, String owner, Days days) {
        form.put("assignee", owner);
        form.put("duedate", date(days.due()));
        fill(form, "Start date", date(days.start()));
    }

    /** Fills a custom field in, where the demonstration has it; of a select field with the id of its option. */
    private void fill(Map<String, String> form, String field, String value) {
        String id = setUp.fields().get(field);
        if (id != null) {
            Long option = setUp.options().getOrDefault(field, Map.of()).get(value);
            form.put(id, option == null ? value : option.toString());
        }
    }

    private void make(String name, Map<String, String> form) {
        keys.put(name, writes.create(who, form).getKey());
    }

    private void edit(String name, String field, String value) {
        Map<String, String> form = new LinkedHashMap<>();
        fill(form, field, value);
        if (!form.isEmpty()) {
            writes.edit(who, key(name), form);
        }
    }

    private String date(int day) {
        return today.plusDays(day).toString();
    }

    private String key(String name) {
        return Objects.requireNonNull(keys.get(name), () -> "nothing is called " + name);
    }
}
