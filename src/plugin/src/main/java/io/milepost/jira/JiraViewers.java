package io.milepost.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;

/** Takes who is asking from Jira's login. */
public final class JiraViewers implements Viewers {

    private final JiraAuthenticationContext authentication;

    public JiraViewers(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public Viewer current() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? Viewer.anonymous() : Viewer.person(user.getKey());
    }
}
