package io.milepost.recalculation;

import io.milepost.domain.CauseKind;
import io.milepost.domain.Occasion;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a run says of every issue that it looks at: that nobody asked for it, and from when on history may explain it. */
record RunHint(CauseKind kind, Instant begun, Instant since) {

    List<IssueChange> of(Collection<Long> issueIds) {
        Occasion occasion = Occasion.of(begun, Optional.empty());
        return issueIds.stream()
                .map(issue -> new IssueChange(issue, kind, occasion, since))
                .toList();
    }
}
