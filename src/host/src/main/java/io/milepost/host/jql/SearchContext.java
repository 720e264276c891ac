package io.milepost.host.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;

/** Who searches, and whether rights are ignored. */
record SearchContext(ApplicationUser user, boolean securityOverriden) implements QueryCreationContext {

    @Override
    public ApplicationUser getApplicationUser() {
        return user;
    }

    @Override
    public boolean isSecurityOverriden() {
        return securityOverriden;
    }
}
