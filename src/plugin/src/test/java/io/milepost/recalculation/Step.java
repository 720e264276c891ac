package io.milepost.recalculation;

import static io.milepost.domain.Facts.EPIC;
import static io.milepost.domain.Facts.FIXED;
import static io.milepost.domain.Facts.OPERATION;
import static io.milepost.domain.Facts.STORY;
import static io.milepost.domain.Facts.SUB_TASK;
import static io.milepost.domain.Facts.WONT_DO;

import io.milepost.domain.Path;
import io.milepost.domain.Progress;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One deed of a generated history and what becomes of its events.
 *
 * @param subject chooses the issue that it is done to, among those that exist then
 * @param object chooses the other issue or value
 */
public record Step(Deed deed, int subject, int object, Fate fate) {

    /** What people do to issues. */
    public enum Deed {
        CREATE_GOAL,
        CREATE_ACTIVITY,
        CREATE_SUB_TASK,
        TRANSITION,
        CLOSE,
        JOIN_EPIC,
        LINK,
        UNLINK,
        RE_PARENT,
        CHANGE_TYPE,
        MOVE,
        DELETE
    }

    /** What becomes of the events of a deed. */
    public enum Fate {
        WORKED_AT_ONCE,
        SENT,
        SENT_TWICE,
        LATE,
        LOST
    }

    /** So few that the deeds meet each other. */
    private static final int MOST_ISSUES = 8;

    private static final List<String> TYPES = List.of(EPIC, STORY, EPIC, OPERATION);
    private static final List<String> RESOLUTIONS = List.of(FIXED, WONT_DO);

    public static Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(Fate.class))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    /** The same from a seed, for tests that jqwik does not run. */
    public static List<Step> history(Random random, int length) {
        return Stream.generate(() -> new Step(
                        Deed.values()[random.nextInt(Deed.values().length)],
                        random.nextInt(100),
                        random.nextInt(100),
                        Fate.values()[random.nextInt(Fate.values().length)]))
                .limit(length)
                .toList();
    }

    boolean isLostDeletion() {
        return deed == Deed.DELETE && fate == Fate.LOST;
    }

    /** Answers with the hints of its events; a deed that is impossible now is not done. */
    List<IssueChange> happenIn(IssueWorld world, long newId) {
        int issues = world.allIds().length;
        return switch (deed) {
            case CREATE_GOAL -> issues < MOST_ISSUES ? world.create(newId, EPIC) : List.of();
            case CREATE_ACTIVITY -> issues < MOST_ISSUES ? world.create(newId, STORY) : List.of();
            default -> issues == 0 ? List.of() : happenTo(world, newId, chosen(world, subject));
        };
    }

    private List<IssueChange> happenTo(IssueWorld world, long newId, long issue) {
        return switch (deed) {
            case CREATE_SUB_TASK -> createSubTask(world, newId, issue);
            case TRANSITION -> world.transition(issue, Progress.values()[object % 3]);
            case CLOSE -> world.close(issue, RESOLUTIONS.get(object % 2));
            case CHANGE_TYPE -> world.changeType(issue, TYPES.get(object % 4));
            case MOVE -> world.moveToProject(issue, 1 + object % 3);
            case DELETE -> world.delete(issue);
            default -> happenBetween(world, issue, chosen(world, object));
        };
    }

    private static List<IssueChange> createSubTask(IssueWorld world, long newId, long parent) {
        boolean possible = world.allIds().length < MOST_ISSUES && !world.isSubTask(parent);
        return possible ? world.createSubTask(newId, SUB_TASK, parent) : List.of();
    }

    private List<IssueChange> happenBetween(IssueWorld world, long issue, long other) {
        return switch (deed) {
            case JOIN_EPIC -> world.link(issue, other, Path.EPIC);
            case LINK -> world.link(issue, other, Path.LINK);
            case UNLINK -> world.unlink(issue, other);
            case RE_PARENT -> reParent(world, issue, other);
            default -> throw new IllegalStateException("no deed between issues: " + deed);
        };
    }

    private static List<IssueChange> reParent(IssueWorld world, long issue, long other) {
        if (issue == other) {
            return world.makeSubTaskOf(issue, OptionalLong.empty());
        }
        boolean possible = !world.hasSubTasks(issue) && !world.isSubTask(other);
        return possible ? world.makeSubTaskOf(issue, OptionalLong.of(other)) : List.of();
    }

    private static long chosen(IssueWorld world, int number) {
        long[] ids = world.allIds();
        return ids[number % ids.length];
    }
}
