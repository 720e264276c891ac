package io.milepost.domain.view;

import java.util.Optional;
import java.util.regex.Pattern;

/** A view by its word: the kind of a ready one, or the number of one that somebody has saved. */
public sealed interface ViewChoice {

    /** Opened where nobody has chosen another. */
    ViewChoice FIRST = new Ready(ViewKind.PROJECT);

    Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    String word();

    /** Empty for a text that is no view's word. */
    static Optional<ViewChoice> of(String word) {
        return NUMBER.matcher(word).matches()
                ? Optional.of(new Kept(Long.parseLong(word)))
                : ViewKind.of(word).map(Ready::new);
    }

    /** One of the ready views. */
    record Ready(ViewKind kind) implements ViewChoice {
        @Override
        public String word() {
            return kind.word();
        }
    }

    /** One that somebody has saved. */
    record Kept(long id) implements ViewChoice {
        @Override
        public String word() {
            return Long.toString(id);
        }
    }
}
