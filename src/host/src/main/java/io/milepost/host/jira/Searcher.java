package io.milepost.host.jira;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.plugin.customfield.CustomFieldSearcherModuleDescriptor;
import java.util.Set;

/** One of Jira's own searchers, of which the host knows what JQL can ask. */
record Searcher(String getCompleteKey) implements CustomFieldSearcher, CustomFieldSearcherModuleDescriptor {
    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
    static final Set<String> KNOWN = Set.of(
            SYSTEM + "numberrange", SYSTEM + "exactnumber", SYSTEM + "textsearcher", SYSTEM + "exacttextsearcher");

    @Override
    public CustomFieldSearcherModuleDescriptor getDescriptor() {
        return this;
    }
}
