package io.milepost.domain.change;

import io.milepost.domain.LaneKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of an issue that can be changed on a roadmap: one of those that Milepost knows, or a field of Jira with choices.
 *
 * @param word as REST knows it
 */
public record Part(String word) implements Comparable<Part> {

    public static final Part START = new Part("start");
    public static final Part DUE = new Part("due");
    public static final Part SUMMARY = new Part("summary");
    public static final Part OWNER = new Part("owner");
    public static final Part GOALS = new Part("goals");
    public static final Part BLOCKS = new Part("blocks");
    public static final Part STATUS = new Part("status");
    public static final Part CAMPAIGN = lane(LaneKind.CAMPAIGN);
    public static final Part CHANNEL = lane(LaneKind.CHANNEL);
    public static final Part AUDIENCE = lane(LaneKind.AUDIENCE);
    public static final Part FUNNEL_STAGE = lane(LaneKind.FUNNEL_STAGE);
    public static final Part TEAM = lane(LaneKind.TEAM);
    public static final Part PRODUCT = lane(LaneKind.PRODUCT);

    private static final List<Part> LANES = List.of(CAMPAIGN, CHANNEL, AUDIENCE, FUNNEL_STAGE, TEAM, PRODUCT);
    private static final List<Part> KNOWN = Stream.concat(
                    Stream.of(START, DUE, SUMMARY, OWNER, GOALS, BLOCKS, STATUS), LANES.stream())
            .toList();
    private static final Comparator<Part> ORDER =
            Comparator.comparingInt(Part::place).thenComparing(Part::word);

    private static Part lane(LaneKind kind) {
        return new Part(kind.word());
    }

    /** The part whose value is that of a field of Jira. */
    public static Part ofField(String fieldId) {
        return new Part(LaneKind.wordOf(fieldId));
    }

    /** Empty for a word that is none of them. */
    public static Optional<Part> of(String word) {
        Part part = new Part(word);
        return Optional.of(part)
                .filter(any -> KNOWN.contains(part) || part.fieldId().isPresent());
    }

    /** The field of Jira that it is; empty for those that Milepost knows. */
    public Optional<String> fieldId() {
        return LaneKind.fieldOf(word);
    }

    public boolean isDay() {
        return equals(START) || equals(DUE);
    }

    /** Whether its values are other issues, of which there may be several. */
    public boolean isOfIssues() {
        return equals(GOALS) || equals(BLOCKS);
    }

    /** Whether its value is the name of a lane, which a field of the issue has. */
    public boolean isLane() {
        return LANES.contains(this) || fieldId().isPresent();
    }

    /** In the order of those that Milepost knows, with fields of Jira at the end. */
    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }

    private int place() {
        int place = KNOWN.indexOf(this);
        return place < 0 ? KNOWN.size() : place;
    }

    @Override
    public String toString() {
        return word;
    }
}
