package io.milepost.host.demo;

import io.milepost.host.demo.Demonstration.Activity;
import io.milepost.host.demo.Demonstration.Change;
import io.milepost.host.demo.Demonstration.Goal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Turns the file into deeds in the order of time. */
final class Script {
    private final WorkingHours hours;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<String, Instant> madeAt = new HashMap<>();

    private Script(WorkingHours hours) {
        this.hours = hours;
    }

    /** All deeds of the file; those of one moment stay in the order of the file. */
    static List<Deed> of(Demonstration file, WorkingHours hours) {
        Script script = new Script(hours);
        file.goals().forEach(script::goal);
        file.goals().forEach(goal -> script.contributions(goal.name(), goal.owner(), goal.contributesTo()));
        file.goals().forEach(goal -> goal.activities().forEach(activity -> script.activity(goal, activity)));
        file.activities().forEach(script::activityWithoutGoal);
        file.changes().forEach(script::change);
        file.requests().forEach(script::request);
        file.watching().forEach(script::watch);
        file.blocking().forEach(script::block);
        script.deeds.sort(Comparator.comparing(Deed::at));
        return onWorkingDays(script.deeds);
    }

    /** In the same order: what is done on a Friday in place of a weekend is done after all that was planned for that day. */
    private static List<Deed> onWorkingDays(List<Deed> planned) {
        List<Deed> done = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Deed deed : planned) {
            Instant at = WorkingHours.onWorkingDay(deed.at());
            last = at.isBefore(last) ? last : at;
            done.add(new Deed(last, deed.who(), deed.what(), deed.doing()));
        }
        return List.copyOf(done);
    }

    private void goal(Goal goal) {
        Instant made = hours.moment(goal.created());
        make(goal.name(), made, goal.owner(), desk -> desk.makeGoal(goal));
        steps(goal.name(), goal.actual(), goal.owner(), (value, desk) -> desk.measure(goal.name(), value));
    }

    private void activity(Goal goal, Activity sketch) {
        Activity activity = sketch.under(goal);
        Instant made = hours.momentAfter(madeAt.get(goal.name()), activity.created());
        make(activity.name(), made, goal.owner(), desk -> desk.makeActivity(activity, goal.name()));
        work(activity, made);
    }

    private void activityWithoutGoal(Activity sketch) {
        Activity activity = sketch.alone();
        Instant made = hours.moment(activity.created());
        make(activity.name(), made, activity.owner(), desk -> desk.makeActivity(activity, null));
        work(activity, made);
    }

    private void work(Activity activity, Instant made) {
        steps(activity.name(), activity.steps(), activity.owner(), (step, desk) -> desk.take(activity.name(), step));
        contributions(activity.name(), activity.owner(), activity.contributesTo());
        Instant last = made;
        for (Activity sketch : activity.subTasks()) {
            Activity part = sketch.under(activity);
            last = hours.momentAfter(last, part.created());
            make(part.name(), last, activity.owner(), desk -> desk.makeSubTask(part, activity.name()));
            work(part, last);
        }
    }

    private void contributions(String issue, String owner, List<String> goals) {
        for (String goal : goals) {
            Instant bothThere = made(issue).isAfter(made(goal)) ? made(issue) : made(goal);
            add(bothThere.plusSeconds(90), owner, "link " + issue + " to " + goal, desk -> desk.link(issue, goal));
        }
    }

    private void change(Change change) {
        Instant at = hours.momentAfter(made(change.issue()), change.day());
        String what = change.what() + " " + change.issue();
        add(at, change.by(), what, desk -> {
            switch (change.what()) {
                case LINK -> desk.link(change.issue(), change.goal());
                case UNLINK -> desk.unlink(change.issue(), change.goal());
                case MOVE -> desk.move(change.issue(), change.goal());
                case DELETE -> desk.delete(change.issue());
            }
        });
    }

    private void watch(Demonstration.Watch watch) {
        Instant at = hours.momentAfter(made(watch.issue()), watch.day());
        add(at, watch.by(), "watch " + watch.issue(), desk -> desk.watch(watch.issue()));
    }

    private void block(Demonstration.Block block) {
        Instant one = made(block.issue());
        Instant other = made(block.successor());
        Instant at = hours.momentAfter(one.isAfter(other) ? one : other, block.day());
        add(at, block.by(), "block " + block.successor(), desk -> desk.block(block.issue(), block.successor()));
    }

    private void request(Demonstration.Request request) {
        Instant at = request.names()
                .filter(madeAt::containsKey)
                .map(this::made)
                .max(Comparator.naturalOrder())
                .map(allThere -> hours.momentAfter(allThere, request.day()))
                .orElseGet(() -> hours.moment(request.day()));
        LocalDate day = LocalDate.ofInstant(WorkingHours.onWorkingDay(at), ZoneOffset.UTC);
        add(at, request.by(), request.method() + " " + request.path(), desk -> desk.ask(request, day));
    }

    private void steps(String name, Steps steps, String owner, BiConsumer<String, Desk> taking) {
        Instant last = made(name);
        for (Steps.Step step : steps.all()) {
            last = hours.momentAfter(last, step.day());
            add(last, owner, step.what() + ": " + name, desk -> taking.accept(step.what(), desk));
        }
    }

    private void make(String name, Instant at, String who, Deed.Doing doing) {
        if (madeAt.put(name, at) != null) {
            throw new IllegalArgumentException("two issues are called \"" + name + "\"");
        }
        add(at, who, "make " + name, doing);
    }

    private void add(Instant at, String who, String what, Deed.Doing doing) {
        deeds.add(new Deed(at, who, what, doing));
    }

    private Instant made(String name) {
        Instant made = madeAt.get(name);
        if (made == null) {
            throw new IllegalArgumentException("nothing is called \"" + name + "\"");
        }
        return made;
    }
}
