package io.milepost.host.demo;

import java.time.Instant;

/** What one person does at one moment; {@code what} says it to a person when it fails. */
record Deed(Instant at, String who, String what, Doing doing) {

    /** The doing itself, at the desk of whoever does it. */
    interface Doing {
        void at(Desk desk);
    }
}
