package io.milepost.recalculation;

/** How far a recalculation goes beyond the issues it was asked for. */
enum Reach {
    /** Also to issues whose contribution hangs on one of these: sub-tasks, and the members of what has become a goal. */
    NEIGHBOURS,
    /** Only these: every other issue has its own turn in the same run. */
    ISSUES_ONLY
}
