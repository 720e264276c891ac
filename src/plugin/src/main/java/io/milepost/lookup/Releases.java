package io.milepost.lookup;

import java.util.Collection;
import java.util.List;

/** Port: the dated releases of projects, unfiltered: whoever asks must still pass the visibility gate. */
public interface Releases {

    /** Of all these projects in one question, without those that were put away. */
    List<Release> of(Collection<ProjectDetails> projects);
}
