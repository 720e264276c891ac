package io.milepost.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demonstration's file as it is written; the file itself says what each member means. */
record Demonstration(
        long seed,
        List<Person> people,
        List<Project> projects,
        List<Field> fields,
        List<Release> releases,
        LinkType contribution,
        Settings settings,
        Quiet quiet,
        List<Goal> goals,
        List<Activity> activities,
        List<Change> changes,
        List<Request> requests,
        List<Watch> watching,
        List<Block> blocking) {
    Demonstration {
        releases = releases == null ? List.of() : List.copyOf(releases);
        blocking = blocking == null ? List.of() : List.copyOf(blocking);
    }

    /** Work is planned three weeks before it starts; what starts later than that was planned a few days ago. */
    private static final int PLANNED_BEFORE = 21;

    private static final int LATEST_PLANNING = -2;

    /** Who may log in; the password is the name. Language and time zone may be null for the instance's. */
    record Person(String name, String fullName, List<String> groups, String language, String timeZone) {}

    /** A project, by groups that see it and work on it, and the people who administer it. */
    record Project(
            String key,
            String name,
            String lead,
            List<String> seenBy,
            List<String> workedOnBy,
            List<String> administrators) {}

    /** A version of a project, by the day of its release. */
    record Release(String project, String name, int day, boolean released) {}

    /** A custom field, made when its type is there: those of the plugin are not when the plugin is not. */
    record Field(String name, String type, List<String> options) {

        /** Only select fields have any. */
        Field {
            options = options == null ? List.of() : List.copyOf(options);
        }
    }

    /** The link type by which an activity contributes to a goal. */
    record LinkType(String name, String outward, String inward) {}

    /** A request to the plugin that tells it where to find the start date. */
    record Settings(String path, JsonNode body) {}

    /** Where the plugin says, as a number, how much it has still to calculate. */
    record Quiet(String path, String pointer) {}

    /** What somebody asks of the plugin on a day, by REST; issues, fields and days in braces. */
    record Request(int day, String by, String method, String path, JsonNode body) {

        /** What stands in braces. */
        static final Pattern NAME = Pattern.compile("\\{([^{}\"]+)}");

        Stream<String> names() {
            return NAME.matcher(path + body).results().map(found -> found.group(1));
        }
    }

    /**
     * A goal with its activities; {@code created} is a day, by default shortly before the start, and {@code values} is by the
     * name of a field what its activities have there.
     */
    record Goal(
            String name,
            String project,
            String summary,
            String epicName,
            String owner,
            Days days,
            Integer created,
            List<String> contributesTo,
            Kpi kpi,
            Steps actual,
            Map<String, String> values,
            List<Activity> activities) {
        Goal {
            values = orNothing(values);
            contributesTo = orNone(contributesTo);
            actual = Objects.requireNonNullElse(actual, Steps.NONE);
            created = Objects.requireNonNullElse(created, days.start() - 10);
        }
    }

    /** Where a goal's KPI begins and where it should go. */
    record Kpi(String baseline, String target) {}

    /** An activity or a sub-task; what it leaves out, it has from its parent. */
    record Activity(
            String name,
            String project,
            String summary,
            String type,
            String owner,
            Days days,
            Integer estimate,
            Integer created,
            Steps steps,
            List<String> contributesTo,
            Map<String, String> values,
            List<Activity> subTasks) {
        Activity {
            values = orNothing(values);
            name = Objects.requireNonNullElse(name, summary);
            contributesTo = orNone(contributesTo);
            subTasks = subTasks == null ? List.of() : List.copyOf(subTasks);
            steps = Objects.requireNonNullElse(steps, Steps.NONE);
        }

        /** The activity with what it leaves out: the goal's project and owner, and a day of planning. */
        Activity under(Goal goal) {
            return complete(goal.project(), goal.owner(), "Task", goal.created(), goal.values());
        }

        /** The sub-task with what it leaves out: the parent's project and owner, and a day of planning. */
        Activity under(Activity parent) {
            return complete(parent.project(), parent.owner(), "Sub-task", parent.created(), parent.values());
        }

        /** The activity that stands under no goal, with what it leaves out: a day of planning. */
        Activity alone() {
            return complete(project, owner, "Task", days.start() - PLANNED_BEFORE, Map.of());
        }

        private Activity complete(String project, String owner, String type, int earliest, Map<String, String> usual) {
            Map<String, String> all = new HashMap<>(usual);
            all.putAll(values);
            int planned = Math.max(earliest, Math.min(days.start() - PLANNED_BEFORE, LATEST_PLANNING));
            return new Activity(
                    name,
                    Objects.requireNonNullElse(this.project, project),
                    summary,
                    Objects.requireNonNullElse(this.type, type),
                    Objects.requireNonNullElse(this.owner, owner),
                    days,
                    estimate,
                    Objects.requireNonNullElse(created, planned),
                    steps,
                    contributesTo,
                    all,
                    subTasks);
        }
    }

    /** What somebody changes besides taking steps. */
    record Change(int day, String by, What what, String issue, String goal) {}

    /** From when on somebody watches an issue. */
    record Watch(int day, String by, String issue) {}

    /** From when on another issue must wait for one. */
    record Block(int day, String by, String issue, String successor) {}

    /** The kinds of changes. */
    enum What {
        LINK,
        UNLINK,
        MOVE,
        DELETE
    }

    private static Map<String, String> orNothing(Map<String, String> values) {
        return values == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(values));
    }

    private static List<String> orNone(List<String> names) {
        return names == null ? List.of() : List.copyOf(names);
    }
}
