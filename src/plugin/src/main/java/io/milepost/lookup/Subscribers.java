package io.milepost.lookup;

import java.util.Optional;

/** Port: who can get mails. */
public interface Subscribers {

    /** Empty for who cannot log in, whose account is gone, and who has no address. */
    Optional<Subscriber> byKey(String personKey);
}
