package io.milepost.planning.feeds;

import java.util.Optional;

/** Port: who can still log in. */
public interface FeedOwners {

    /** Empty for who was disabled and for whose account is gone. */
    Optional<FeedOwner> active(String personKey);
}
