package io.milepost.lookup;

import io.milepost.domain.RuleStamp;
import io.milepost.domain.StateChange;
import java.util.List;

/** One line of a ledger as one reader sees it. */
public record EntryView(long id, RuleStamp stamp, StateChange change, List<CauseView> causes) {}
