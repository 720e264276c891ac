package io.milepost.planning.staging;

import java.util.Collection;

/** Port: whether the numbers have followed what was changed of issues. */
public interface Settling {

    boolean isSettled(Collection<Long> issueIds);
}
