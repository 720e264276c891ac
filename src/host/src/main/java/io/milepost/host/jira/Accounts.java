package io.milepost.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People, their passwords and their groups. */
public final class Accounts implements UserManager {

    Accounts() {}

    @Override
    public ApplicationUser getUserByKey(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ApplicationUser getUserByName(String name) {
        throw new UnsupportedOperationException();
    }

    /** The active person whose name and password these are. */
    public Optional<ApplicationUser> authenticate(String name, String password) {
        throw new UnsupportedOperationException();
    }

    public List<ApplicationUser> everybody() {
        throw new UnsupportedOperationException();
    }

    public Set<String> groups(ApplicationUser person) {
        throw new UnsupportedOperationException();
    }
}
