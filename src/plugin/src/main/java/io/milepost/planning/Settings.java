package io.milepost.planning;

import java.util.List;
import java.util.Optional;

/**
 * What administrators choose.
 *
 * @param goalTypes ids of the issue types whose issues are goals
 * @param activityTypes ids of those whose issues may be activities; empty means every type that is no goal type
 * @param startDateField id of the date field that holds a start; without it an issue starts when it is created
 */
public record Settings(List<String> goalTypes, List<String> activityTypes, Optional<String> startDateField) {

    public Settings {
        goalTypes = List.copyOf(goalTypes);
        activityTypes = List.copyOf(activityTypes);
    }
}
