package io.milepost.planning;

import java.util.function.Supplier;

/** Port: at most one at a time in the whole cluster makes mails, so that nobody gets one twice. */
public interface MailTurn {

    /** Waits for its turn; throws when it cannot be had. */
    <T> T take(Supplier<T> work);
}
