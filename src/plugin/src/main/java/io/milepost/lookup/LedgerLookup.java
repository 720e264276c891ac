package io.milepost.lookup;

/** Reads why a goal's numbers changed. */
public final class LedgerLookup {

    private final GoalLookup goals;
    private final LedgerRecords ledger;
    private final EntryViews views;

    public LedgerLookup(GoalLookup goals, LedgerRecords ledger, EntryViews views) {
        this.goals = goals;
        this.ledger = ledger;
        this.views = views;
    }

    /** The newest entries first; refuses a goal that the viewer may not see like one that does not exist. */
    public LedgerPage page(Viewer viewer, String goalKey, int start, int limit) {
        long goalId = goals.id(viewer, goalKey);
        return new LedgerPage(ledger.count(goalId), views.of(viewer, ledger.page(goalId, start, limit)));
    }
}
