package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Reads and makes link types. */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    Collection<IssueLinkType> getIssueLinkTypes();

    Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks);

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);

    Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String outward);

    Collection<IssueLinkType> getIssueLinkTypesByStyle(String style);
}
