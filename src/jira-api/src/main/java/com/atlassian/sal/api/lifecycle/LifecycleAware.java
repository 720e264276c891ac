package com.atlassian.sal.api.lifecycle;

/** Told when the plugin has started and when it stops. */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
