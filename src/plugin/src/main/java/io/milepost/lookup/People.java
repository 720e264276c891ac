package io.milepost.lookup;

import java.util.Collection;
import java.util.Map;

/** Port: who stands behind Jira's user keys. */
public interface People {

    /** Keys without an account are absent from the answer. */
    Map<String, Person> byKeys(Collection<String> keys);

    /** Jira's user keys by user names; names without an account are absent from the answer. */
    Map<String, String> keysOf(Collection<String> names);
}
