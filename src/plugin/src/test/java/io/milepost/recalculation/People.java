package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.FIXED;
import static io.milepost.domain.Facts.OPERATION;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.SUB_TASK;
import static io.milepost.domain.Facts.WONT_DO;

import io.milepost.domain.IssueFact;
import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import io.milepost.domain.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Those who do the deeds of a generated history; what is impossible when its turn comes, they leave. */
final class People {

    /** So few that the deeds meet each other. */
    private static final int MOST_ISSUES = 9;

    private static final List<String> TYPES = List.of(EPIC, STORY, EPIC, OPERATION);
    private static final List<String> FIELDS = List.of(AnyGoalPlan.LEADS, AnyGoalPlan.OWN, AnyGoalPlan.WEIGHT);
    private static final List<String> NUMBERS = List.of("1", "7", "0", "0.333333", "12", "-1", "3.5", "2");
    private static final List<Set<String>> LANES = List.of(Set.of("SEO"), Set.of("SEO", "TV"), Set.of(), Set.of("TV"));
    private static final List<String> RESOLUTIONS = List.of(WONT_DO, FIXED);

    private final IssueWorld world;
    private final Planners planners;
    private final Deque<IssueFact> deleted = new ArrayDeque<>();
    private long lastId;

    People(IssueWorld world, InMemoryPlans plans) {
        this.world = world;
        this.planners = new Planners(world, plans);
    }

    Planners planners() {
        return planners;
    }

    Happening createGoal(Step step) {
        return isFull() ? Happening.NOTHING : created(++lastId, EPIC);
    }

    Happening createActivity(Step step) {
        return isFull() ? Happening.NOTHING : created(++lastId, STORY);
    }

    Happening createSubTask(Step step) {
        if (isFull() || world.allIds().length == 0 || world.isSubTask(subject(step))) {
            return Happening.NOTHING;
        }
        long parent = subject(step);
        return new Happening(
                "create #" + ++lastId + ", sub-task of #" + parent, world.createSubTask(lastId, SUB_TASK, parent));
    }

    /** As people do after a mistake: a new issue in the place of the one that was deleted last, tied as that one was. */
    Happening createAgain(Step step) {
        if (isFull() || deleted.isEmpty()) {
            return Happening.NOTHING;
        }
        IssueFact old = deleted.remove();
        long id = ++lastId;
        List<IssueChange> hints = new ArrayList<>(world.create(id, old.typeId()));
        old.relations().goalLinks().stream()
                .filter(link -> world.has(link.targetId()))
                .forEach(link -> hints.addAll(world.link(id, link.targetId(), link.path())));
        old.relations().memberIds().stream()
                .filter(world::has)
                .forEach(member -> hints.addAll(world.link(member, id, Path.LINK)));
        return new Happening("create #" + id + " in the place of the deleted #" + old.id(), hints);
    }

    private Happening created(long id, String type) {
        return new Happening("create #" + id + ", " + name(type), world.create(id, type));
    }

    Happening transition(Step step) {
        Progress to = Progress.values()[step.object() % 3];
        return onSubject(step, id -> new Happening("#" + id + " goes to " + to, world.transition(id, to)));
    }

    Happening close(Step step) {
        String resolution = RESOLUTIONS.get(step.object() % 2);
        String word = resolution.equals(WONT_DO) ? "Won't Do" : "Fixed";
        return onSubject(step, id -> new Happening("#" + id + " is closed as " + word, world.close(id, resolution)));
    }

    Happening reopen(Step step) {
        return onSubject(step, id -> new Happening("#" + id + " is opened again", world.reopen(id)));
    }

    Happening joinEpic(Step step) {
        return onSubject(
                step,
                id -> new Happening(
                        "#" + id + " joins the epic #" + object(step), world.link(id, object(step), Path.EPIC)));
    }

    Happening link(Step step) {
        return onSubject(
                step,
                id -> new Happening(
                        "#" + id + " contributes to #" + object(step), world.link(id, object(step), Path.LINK)));
    }

    Happening unlink(Step step) {
        return onSubject(
                step,
                id -> new Happening(
                        "#" + id + " no longer contributes to #" + object(step), world.unlink(id, object(step))));
    }

    /** With so few goals it often asks for a circle, which Jira's links allow. */
    Happening putGoalUnder(Step step) {
        long[] goals = LongStream.of(world.allIds())
                .filter(id -> world.isOfType(id, EPIC))
                .toArray();
        if (goals.length < 2) {
            return Happening.NOTHING;
        }
        long goal = goals[step.subject() % goals.length];
        long parent = goals[step.object() % goals.length];
        return new Happening("put goal #" + goal + " under #" + parent + " alone", world.linkOnlyTo(goal, parent));
    }

    Happening makeSubTask(Step step) {
        return onSubject(step, id -> {
            long parent = object(step);
            if (id == parent) {
                return new Happening("#" + id + " stands alone", world.makeSubTaskOf(id, OptionalLong.empty()));
            }
            return world.hasSubTasks(id) || world.isSubTask(parent)
                    ? Happening.NOTHING
                    : new Happening(
                            "#" + id + " becomes a sub-task of #" + parent,
                            world.makeSubTaskOf(id, OptionalLong.of(parent)));
        });
    }

    Happening changeType(Step step) {
        String type = TYPES.get(step.object() % 4);
        return onSubject(step, id -> new Happening("#" + id + " becomes " + name(type), world.changeType(id, type)));
    }

    Happening move(Step step) {
        long project = 1 + step.object() % 3;
        return onSubject(
                step, id -> new Happening("#" + id + " moves to project " + project, world.moveToProject(id, project)));
    }

    Happening delete(Step step) {
        return onSubject(step, id -> {
            deleted.push(world.read(List.of(id)).get(id));
            return new Happening("#" + id + " is deleted", world.delete(id));
        });
    }

    /** Years of which the day of the history is near the beginning, in the middle or past the end. */
    Happening setDates(Step step) {
        LocalDate start = LocalDate.of(2027, 1, 1).minusDays(100L * (step.object() % 4));
        Span span = step.object() == 0
                ? Span.OPEN
                : new Span(Optional.of(start), Optional.of(start.plusDays(90L + 40 * (step.object() % 6))));
        return onSubject(step, id -> new Happening("#" + id + " is planned " + span, world.plan(id, span)));
    }

    Happening assign(Step step) {
        Optional<String> person = Optional.of("person" + step.object() % 3).filter(key -> step.object() % 4 > 0);
        return onSubject(step, id -> new Happening("#" + id + " is given to " + person, world.assign(id, person)));
    }

    Happening putInLanes(Step step) {
        Set<String> lanes = LANES.get(step.object() % LANES.size());
        return onSubject(
                step, id -> new Happening("#" + id + " is put into " + lanes, world.putInLanes(id, "channel", lanes)));
    }

    /** A second time it is taken back. */
    Happening block(Step step) {
        return onSubject(step, id -> {
            long other = object(step);
            if (id == other) {
                return Happening.NOTHING;
            }
            return world.isBlockedBy(other, id)
                    ? new Happening("#" + other + " need not wait for #" + id, world.unblock(id, other))
                    : new Happening("#" + other + " must wait for #" + id, world.block(id, other));
        });
    }

    Happening setNumber(Step step) {
        String field = FIELDS.get(step.object() % FIELDS.size());
        String value = NUMBERS.get(step.object() / FIELDS.size());
        return onSubject(
                step,
                id -> new Happening("#" + id + " has " + value + " in " + field, world.setNumber(id, field, value)));
    }

    Happening clearNumber(Step step) {
        String field = FIELDS.get(step.object() % FIELDS.size());
        return onSubject(
                step,
                id -> world.hasNumber(id, field)
                        ? new Happening("#" + id + " has nothing more in " + field, world.clearNumber(id, field))
                        : Happening.NOTHING);
    }

    Happening letTimePass(Step step) {
        Duration minutes = Duration.ofMinutes(1 + step.object() % 5);
        world.letTimePass(minutes);
        return new Happening(minutes.toMinutes() + " minutes pass, and the reconciliation comes", List.of());
    }

    private Happening onSubject(Step step, LongFunction<Happening> deed) {
        return world.allIds().length == 0 ? Happening.NOTHING : deed.apply(subject(step));
    }

    private boolean isFull() {
        return world.allIds().length >= MOST_ISSUES;
    }

    private long subject(Step step) {
        return chosen(step.subject());
    }

    private long object(Step step) {
        return chosen(step.object());
    }

    private long chosen(int number) {
        long[] ids = world.allIds();
        return ids[number % ids.length];
    }

    private static String name(String type) {
        return switch (type) {
            case EPIC -> "a goal";
            case STORY -> "an activity";
            default -> "an issue that is neither goal nor activity";
        };
    }
}
