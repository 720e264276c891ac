package io.milepost.host.pages;

import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.Accounts;
import java.util.Map;
import java.util.TreeSet;

/** People and their groups, to read, at {@code /secure/admin/people}. */
final class PeoplePage implements Page {
    private final Accounts accounts;

    PeoplePage(Accounts accounts) {
        this.accounts = accounts;
    }

    /** One person of the list. */
    record Row(String name, String displayName, String email, boolean active, String groups) {}

    @Override
    public Answer show(Visit visit) {
        return Answer.shown(
                "Users and groups",
                "pages/people.vm",
                Map.of("people", accounts.everybody().stream().map(this::row).toList()));
    }

    private Row row(ApplicationUser person) {
        return new Row(
                person.getName(),
                person.getDisplayName(),
                person.getEmailAddress(),
                person.isActive(),
                String.join(", ", new TreeSet<>(accounts.groups(person))));
    }
}
