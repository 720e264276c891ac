package io.milepost.planning;

import java.util.Optional;
import java.util.Set;

/** Port: whom the plans that administrators have made name as their editors. */
public interface PlanEditors {

    /** What somebody edits by that; reads the plans once for all questions. */
    Editorship of(Optional<String> personKey);

    /** What one person edits because a plan names him. */
    interface Editorship {

        /** By a group, or by a role in this project. */
        boolean edits(String projectKey);

        /** The keys of all projects that the same rules rule, itself among them. */
        Set<String> ruledTogether(String projectKey);
    }
}
