package com.atlassian.activeobjects.external;

import java.util.concurrent.ExecutionException;

/** Whether the plugin's tables are ready. */
public interface ActiveObjectsModuleMetaData {
    void awaitInitialization() throws ExecutionException, InterruptedException;

    boolean isInitialized();
}
