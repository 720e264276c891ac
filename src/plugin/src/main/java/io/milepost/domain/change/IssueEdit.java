package io.milepost.domain.change;

import java.util.Set;

/**
 * What of an issue is to be written.
 *
 * @param before what is there now, in the parts that change
 * @param after what is there then, in the same parts
 */
public record IssueEdit(long issueId, Contents before, Contents after) {

    public boolean isNone() {
        return after.parts().isEmpty();
    }

    public boolean changes(Part part) {
        return after.has(part);
    }

    public Set<String> added(Part part) {
        return after.without(before, part);
    }

    public Set<String> removed(Part part) {
        return before.without(after, part);
    }

    /** Puts everything back. */
    public IssueEdit inverse() {
        return new IssueEdit(issueId, after, before);
    }

    public IssueEdit only(Set<Part> parts) {
        return new IssueEdit(issueId, before.only(parts), after.only(parts));
    }
}
