package io.milepost.host.storage;

import java.util.function.Function;

/** Sets up people, projects, constants and issues in bulk: all of one piece of work is stored, or nothing. */
public final class Setup {

    Setup() {}

    public <T> T inOneTransaction(Function<SetupWriter, T> work) {
        throw new UnsupportedOperationException();
    }
}
