package com.acme.notes;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Listens from start to stop. */
public final class NotesLifecycle implements LifecycleAware {
    private final EventPublisher events;
    private final Notes notes;

    public NotesLifecycle(EventPublisher events, Notes notes) {
        this.events = events;
        this.notes = notes;
    }

    @Override
    public void onStart() {
        events.register(this);
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    @EventListener
    public void onText(String text) {
        notes.add(text);
    }
}
