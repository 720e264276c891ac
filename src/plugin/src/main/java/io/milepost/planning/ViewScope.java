package io.milepost.planning;

import io.milepost.domain.view.ViewPlace;
import java.util.Set;

/**
 * A place of views as who changes them sees it.
 *
 * @param name of the project or plan, for the audit
 * @param projectKeys whose plans must be editable to change what is shared; none where only administrators may
 */
public record ViewScope(ViewPlace place, String name, Set<String> projectKeys) {}
