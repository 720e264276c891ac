package io.milepost.domain.notice;

import io.milepost.domain.notice.Fact.Mentioned.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A text that somebody wrote about a goal.
 *
 * @param reference the number of what holds it
 * @param before what stood in its place until then: whom that mentions already is not told again
 */
public record WrittenText(
        long goalId, Place place, long reference, Instant at, Optional<String> personKey, String text, String before) {

    /** User names of those who are mentioned now and were not before. */
    public Set<String> mentioned() {
        Set<String> names = Mentions.in(text);
        names.removeAll(Mentions.in(before));
        return names;
    }
}
