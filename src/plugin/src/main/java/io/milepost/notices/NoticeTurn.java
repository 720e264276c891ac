package io.milepost.notices;

import java.util.Optional;
import java.util.function.Supplier;

/** Port: at most one at a time in the whole cluster finds out what people are told. */
public interface NoticeTurn {

    /** Does not wait: empty where another one does. */
    <T> Optional<T> ifNoOther(Supplier<Optional<T>> run);
}
