package io.milepost.lookup;

import java.util.Collection;
import java.util.List;

/** Port: the fields with choices that issues of some projects have. */
public interface SelectFields {

    /** By name; without those that are lanes of Milepost anyway. */
    List<SelectField> inProjects(Collection<Long> projectIds);
}
