package io.milepost.lookup;

/** Whose lanes are wanted. */
public sealed interface LaneScope {

    /** Of a project. */
    record OfProject(String key) implements LaneScope {}

    /** Of a plan that administrators have made. */
    record OfPlan(long id) implements LaneScope {}
}
