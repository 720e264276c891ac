package io.milepost.recalculation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** What happens in a generated history; the plainest first, because shrinking tries these first. */
enum Deed {
    CREATE_GOAL(People::createGoal),
    CREATE_ACTIVITY(People::createActivity),
    LINK(People::link),
    JOIN_EPIC(People::joinEpic),
    TRANSITION(People::transition),
    CREATE_SUB_TASK(People::createSubTask),
    CLOSE(People::close),
    REOPEN(People::reopen),
    UNLINK(People::unlink),
    PUT_GOAL_UNDER(People::putGoalUnder),
    MAKE_SUB_TASK(People::makeSubTask),
    CHANGE_TYPE(People::changeType),
    MOVE(People::move),
    DELETE(People::delete),
    CREATE_AGAIN(People::createAgain),
    LET_TIME_PASS(People::letTimePass),
    SET_DATES(People::setDates),
    ASSIGN(People::assign),
    PUT_IN_LANES(People::putInLanes),
    BLOCK(People::block),
    SET_NUMBER(People::setNumber),
    CLEAR_NUMBER(People::clearNumber),
    PLAN((people, step) -> people.planners().plan(step)),
    CHANGE_STAGE((people, step) -> people.planners().changeStage(step)),
    MEASURE((people, step) -> people.planners().measure(step)),
    SHARE((people, step) -> people.planners().share(step));

    private static final Set<Deed> IN_MILEPOST = EnumSet.of(PLAN, CHANGE_STAGE, MEASURE, SHARE);

    private final BiFunction<People, Step, Happening> way;

    Deed(BiFunction<People, Step, Happening> way) {
        this.way = way;
    }

    /** Those that people do to issues in Jira. */
    static List<Deed> inJira() {
        return Arrays.stream(values()).filter(deed -> !deed.isInMilepost()).toList();
    }

    boolean isInMilepost() {
        return IN_MILEPOST.contains(this);
    }

    Happening by(People people, Step step) {
        return way.apply(people, step);
    }
}
