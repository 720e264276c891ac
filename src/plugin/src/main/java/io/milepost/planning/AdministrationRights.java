package io.milepost.planning;

import java.util.Optional;

/** Port: Jira's administration permissions; without a person's key it is asked for nobody in particular. */
public interface AdministrationRights {

    boolean ofProject(Optional<String> personKey, String projectKey);

    boolean ofJira(Optional<String> personKey);
}
