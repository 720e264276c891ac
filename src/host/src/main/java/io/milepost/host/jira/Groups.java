package io.milepost.host.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** The groups that anybody is in or that may do anything. */
public final class Groups implements GroupManager {
    private final Catalogue catalogue;

    public Groups(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean groupExists(String groupName) {
        return getAllGroupNames().contains(groupName);
    }

    @Override
    public Collection<String> getAllGroupNames() {
        Snapshot.Rights rights = catalogue.now().rights();
        Set<String> names = new TreeSet<>();
        rights.groupsByPerson().values().forEach(names::addAll);
        rights.groupsByGlobalPermission().values().forEach(names::addAll);
        return names;
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null
                && catalogue
                        .now()
                        .rights()
                        .groupsByPerson()
                        .getOrDefault(user.getKey(), Set.of())
                        .contains(groupName);
    }
}
