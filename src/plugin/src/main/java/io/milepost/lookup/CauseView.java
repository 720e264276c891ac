package io.milepost.lookup;

import io.milepost.domain.Cause;
import io.milepost.domain.CauseKind;
import io.milepost.domain.PlanDetail;
import java.time.Instant;
import java.util.Optional;

/** A cause as one reader sees it: of an issue that he may not see, or that is gone, only that there was one. */
public record CauseView(CauseKind kind, Instant at, boolean hidden, Optional<Subject> subject, Wording wording) {

    /** The issue that changed. */
    public record Subject(String key, String summary) {}

    /** What changed, who did it, and what in a plan it was. */
    public record Wording(
            Optional<String> from, Optional<String> to, Optional<Person> person, Optional<PlanDetail> detail) {}

    static CauseView hidden(Cause cause) {
        Wording nothing = new Wording(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new CauseView(cause.kind(), cause.occasion().at(), true, Optional.empty(), nothing);
    }

    static CauseView shown(Cause cause, Optional<IssueDetails> issue, Optional<Person> person) {
        return new CauseView(
                cause.kind(),
                cause.occasion().at(),
                false,
                issue.map(details -> new Subject(details.key(), details.name().summary())),
                new Wording(cause.from(), cause.to(), person, cause.detail()));
    }
}
