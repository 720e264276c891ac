package io.milepost.lookup;

import io.milepost.domain.Movement;
import io.milepost.domain.RuleStamp;
import java.util.List;

/** One line of a ledger as one reader sees it. */
public record EntryView(long id, RuleStamp stamp, Movement movement, List<CauseView> causes) {}
