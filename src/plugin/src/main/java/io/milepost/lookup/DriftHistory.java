package io.milepost.lookup;

import io.milepost.domain.Drift;
import java.util.List;
import java.util.OptionalLong;

/** What the runs of the last days found stored wrongly, the newest first, as far as one reader may hear of it. */
public record DriftHistory(List<Run> runs) {

    /**
     * @param goals those that moved farthest, of which the reader sees the issue
     * @param others how many goals moved beside them
     */
    public record Run(Drift drift, List<MovedBack> goals, long others) {}

    /** @param shift by how many millionths its attainment moved; empty where there was none before or after */
    public record MovedBack(IssueDetails issue, OptionalLong shift) {}
}
