package com.atlassian.event.api;

/** Registers and unregisters listener objects. */
public interface EventListenerRegistrar {
    void register(Object listener);

    void unregister(Object listener);
}
