package io.milepost.lookup;

import io.milepost.domain.view.ViewPlace;
import java.util.List;

/**
 * A project or plan of which the reader sees the roadmap, as a place for views.
 *
 * @param projects that it looks at and the reader sees; none of a search
 * @param isWhole whether these are all
 */
public record PlaceInView(ViewPlace place, String name, List<ProjectDetails> projects, boolean isWhole) {}
