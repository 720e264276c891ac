package io.milepost.domain.change;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A change of an issue that somebody has made on a roadmap and that is not yet written.
 *
 * @param from what he was shown
 * @param to what shall be there, in the same parts
 * @param overwrite whether it shall be written even where something else is there by now
 */
public record StagedChange(long issueId, Contents from, Contents to, boolean overwrite) {

    public StagedChange {
        if (to.parts().isEmpty() || !to.parts().equals(from.parts())) {
            throw new IllegalArgumentException("changes " + from.parts() + " to " + to.parts());
        }
    }

    /** The parts in which there is by now neither what was shown nor what is wanted. */
    public Set<Part> conflicts(Contents now) {
        return to.parts().stream().filter(part -> conflicts(part, now)).collect(Collectors.toSet());
    }

    /** What is to be written: the parts in which there is anything else by now, as they will be then. */
    public IssueEdit edit(Contents now) {
        Map<Part, Set<String>> after = to.parts().stream()
                .filter(part -> !now.of(part).equals(wanted(part, now)))
                .collect(Collectors.toMap(part -> part, part -> wanted(part, now)));
        return new IssueEdit(issueId, now.only(after.keySet()), new Contents(after));
    }

    private boolean conflicts(Part part, Contents now) {
        Set<String> there = now.of(part);
        if (isDone(part, there)) {
            return false;
        }
        return isOfSeveral(part, there) ? !there.containsAll(from.without(to, part)) : !there.equals(from.of(part));
    }

    private boolean isDone(Part part, Set<String> there) {
        return isOfSeveral(part, there)
                ? there.containsAll(to.without(from, part))
                        && from.without(to, part).stream().noneMatch(there::contains)
                : there.equals(to.of(part));
    }

    /** Of several values only what comes and what goes counts; the others are somebody else's. */
    private Set<String> wanted(Part part, Contents now) {
        Set<String> there = now.of(part);
        if (!isOfSeveral(part, there)) {
            return to.of(part);
        }
        Set<String> wanted = new HashSet<>(there);
        wanted.removeAll(from.without(to, part));
        wanted.addAll(to.without(from, part));
        return wanted;
    }

    private static boolean isOfSeveral(Part part, Set<String> there) {
        return part.isOfIssues() || there.size() > 1;
    }
}
