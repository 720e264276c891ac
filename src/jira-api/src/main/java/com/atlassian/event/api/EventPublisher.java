package com.atlassian.event.api;

/** Where a plugin registers the objects whose {@code @EventListener} methods receive events. */
public interface EventPublisher extends EventListenerRegistrar {
    void publish(Object event);
}
