package io.milepost.lookup;

import io.milepost.domain.view.ViewChoice;
import io.milepost.domain.view.ViewDefaults;
import java.util.List;

/**
 * The saved views of a place that a reader may use, and which opens first.
 *
 * @param views the shared ones and his own, by name
 * @param defaults without views that he may not use, or that cannot be read
 */
public record ViewList(List<ViewInView> views, ViewDefaults defaults) {

    public ViewList {
        defaults = new ViewDefaults(
                defaults.own().filter(choice -> has(views, choice)),
                defaults.everybody().filter(choice -> has(views, choice)));
    }

    /** Whether the reader can open it. */
    public boolean has(ViewChoice choice) {
        return has(views, choice);
    }

    private static boolean has(List<ViewInView> views, ViewChoice choice) {
        return !(choice instanceof ViewChoice.Kept kept)
                || views.stream()
                        .map(ViewInView::kept)
                        .anyMatch(view -> view.id() == kept.id() && view.view().isPresent());
    }

    /** What he has chosen himself, then what was chosen for all. */
    public ViewChoice first() {
        return defaults.own().or(defaults::everybody).orElse(ViewChoice.FIRST);
    }
}
