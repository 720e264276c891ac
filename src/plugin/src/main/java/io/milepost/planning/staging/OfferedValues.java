package io.milepost.planning.staging;

import io.milepost.domain.change.Part;
import io.milepost.planning.staging.ChangeProblem.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: what can be chosen in a part of issues that is a status or a lane. */
public interface OfferedValues {

    /** By the issue; issues that do not exist are absent. Whether the person may edit them is another question. */
    Map<Long, Offer> of(String personKey, Collection<Long> issueIds, Part part);

    /**
     * What can be chosen in one issue.
     *
     * @param now what stands there
     * @param choices in the order in which they are offered
     * @param takesAnyText whether any other text can be typed as well
     * @param takesSeveral whether several of the choices can stand there together
     * @param against why nothing can be written there
     */
    record Offer(
            Set<String> now,
            List<Choice> choices,
            boolean takesAnyText,
            boolean takesSeveral,
            Optional<Reason> against) {

        public Offer {
            now = Set.copyOf(now);
            choices = List.copyOf(choices);
        }

        public static Offer none(Set<String> now, Reason against) {
            return new Offer(now, List.of(), false, false, Optional.of(against));
        }

        public static Offer of(Set<String> now, List<Choice> choices) {
            return new Offer(now, choices, false, false, Optional.empty());
        }

        public static Offer ofSeveral(Set<String> now, List<Choice> choices) {
            return new Offer(now, choices, false, true, Optional.empty());
        }

        public static Offer ofAnyText(Set<String> now) {
            return new Offer(now, List.of(), true, false, Optional.empty());
        }
    }

    /** A value as changes name it, and what people call it. */
    record Choice(String value, String name) {

        public static Choice named(String value) {
            return new Choice(value, value);
        }
    }
}
