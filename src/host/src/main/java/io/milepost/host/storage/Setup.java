package io.milepost.host.storage;

import java.util.function.Function;

/** Sets up people, projects, constants and issues in bulk: all of one piece of work is stored, or nothing. */
public final class Setup {
    private final Database database;
    private final Runnable afterwards;

    /** @param afterwards what to do after each piece of work: forget what was read before */
    public Setup(Database database, Runnable afterwards) {
        this.database = database;
        this.afterwards = afterwards;
    }

    /** Answers with what the work answers; an exception of the work undoes all of it. */
    public <T> T inOneTransaction(Function<SetupWriter, T> work) {
        try {
            return database.jdbi().inTransaction(handle -> work.apply(new SetupWriter(handle)));
        } finally {
            afterwards.run();
        }
    }
}
