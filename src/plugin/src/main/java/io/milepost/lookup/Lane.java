package io.milepost.lookup;

import java.util.List;
import java.util.Optional;

/**
 * A lane of a roadmap.
 *
 * @param id the empty text for the lane of activities without a value
 * @param name empty for that lane
 * @param items the first of its scheduled activities, as far as they are in the first window
 */
public record Lane(String id, Optional<String> name, LaneFigures figures, List<LaneActivity> items) {}
