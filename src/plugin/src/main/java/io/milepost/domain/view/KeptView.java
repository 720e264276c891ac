package io.milepost.domain.view;

import java.util.Optional;

/**
 * A view that somebody has saved.
 *
 * @param version grows by one with each change
 * @param name also of a view that cannot be read
 * @param view empty where a newer Milepost has written what this one does not know
 */
public record KeptView(long id, Belonging belonging, int version, String name, Optional<View> view) {

    /**
     * @param personKey of who made it
     * @param shared whether everybody uses it who sees the place; otherwise only who made it
     */
    public record Belonging(ViewPlace place, String personKey, boolean shared) {

        public boolean isFor(Optional<String> reader) {
            return shared || isOf(reader);
        }

        public boolean isOf(Optional<String> person) {
            return person.equals(Optional.of(personKey));
        }
    }

    /** As somebody has read it who began with that version. */
    public KeptView withVersion(int begun) {
        return new KeptView(id, belonging, begun, name, view);
    }

    public ViewPlace place() {
        return belonging.place;
    }

    public boolean shared() {
        return belonging.shared;
    }
}
