package io.milepost.domain;

/** Why a goal's numbers moved. */
public enum CauseKind {
    TRANSITION("transition"),
    LINK("link"),
    CREATED("created"),
    DELETED("deleted"),
    MOVED("moved"),
    TYPE("type"),
    RESOLUTION("resolution"),
    /** The goal's start or due date, or its place under a parent. */
    DATES("dates"),
    /** A number field of an activity. */
    FIELD("field"),
    MEASUREMENT("measurement"),
    IMPORT("import"),
    /** What a KPI's search found. */
    SEARCH("search"),
    /** A KPI's baseline, target or another part of its definition. */
    TARGET("target"),
    PLAN("plan"),
    /** Nothing but the passing of time. */
    CLOCK("clock"),
    RULES("rules"),
    RECONCILIATION("reconciliation"),
    RECALCULATION("recalculation");

    private final String word;

    CauseKind(String word) {
        this.word = word;
    }

    /** The word by which REST knows it. */
    public String word() {
        return word;
    }

    /** Whether it came from a whole run over everything and not from one issue. */
    public boolean isOfARun() {
        return this == RULES || this == RECALCULATION || this == CLOCK;
    }
}
