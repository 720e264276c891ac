package io.milepost.recalculation;

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
    LET_TIME_PASS(People::letTimePass);

    private final BiFunction<People, Step, Happening> way;

    Deed(BiFunction<People, Step, Happening> way) {
        this.way = way;
    }

    Happening by(People people, Step step) {
        return way.apply(people, step);
    }
}
