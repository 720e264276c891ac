package io.milepost.planning.fields;

import java.util.Locale;

/** What a field on issues is for. */
public enum FieldPurpose {
    BASELINE(Kind.NUMBER, true, "Baseline"),
    TARGET(Kind.NUMBER, true, "Target"),
    ACTUAL(Kind.NUMBER, true, "Actual"),
    EXPECTED_CONTRIBUTION(Kind.NUMBER, false, "Expected contribution"),
    PLANNED_COST(Kind.NUMBER, false, "Planned cost"),
    COMMITTED_COST(Kind.NUMBER, false, "Committed cost"),
    ACTUAL_COST(Kind.NUMBER, false, "Actual cost"),
    ATTAINMENT(Kind.ATTAINMENT, true, "Goal attainment"),
    HEALTH(Kind.HEALTH, true, "Goal health"),
    GOALS(Kind.GOALS, false, "Contributes to goals"),
    CHANNEL(Kind.CHANNEL, false, "Channel"),
    FUNNEL_STAGE(Kind.FUNNEL_STAGE, false, "Funnel stage"),
    AUDIENCE(Kind.AUDIENCE, false, "Audience"),
    CAMPAIGN(Kind.CAMPAIGN, false, "Campaign");

    /** The types of fields, with the searcher of Jira's own by which each is searched. */
    public enum Kind {
        NUMBER("kpi-number", "numberrange"),
        ATTAINMENT("goal-attainment", "numberrange"),
        HEALTH("goal-health", "exacttextsearcher"),
        GOALS("goals-served", "textsearcher"),
        CHANNEL("channel", "exacttextsearcher"),
        FUNNEL_STAGE("funnel-stage", "exacttextsearcher"),
        AUDIENCE("audience", "exacttextsearcher"),
        CAMPAIGN("campaign", "exacttextsearcher");

        private final String type;
        private final String searcher;

        Kind(String type, String searcher) {
            this.type = type;
            this.searcher = searcher;
        }

        /** The key of the type's module. */
        public String type() {
            return type;
        }

        public String searcher() {
            return searcher;
        }
    }

    private final Kind kind;
    private final boolean ofGoals;
    private final String usualName;

    FieldPurpose(Kind kind, boolean ofGoals, String usualName) {
        this.kind = kind;
        this.ofGoals = ofGoals;
        this.usualName = usualName;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether only issues of the goal types have it; all issues have the others. */
    public boolean isOfGoals() {
        return ofGoals;
    }

    /** As it is called in English. */
    public String usualName() {
        return usualName;
    }

    /** Numbers have one, the others do not. */
    public boolean hasUnit() {
        return kind == Kind.NUMBER;
    }

    /** Whether a form can have it: what is calculated is shown, not typed. */
    public boolean isTyped() {
        return kind != Kind.ATTAINMENT && kind != Kind.HEALTH && kind != Kind.GOALS;
    }

    /** The word by which REST and the settings know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
