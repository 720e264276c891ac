package io.milepost.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;

/**
 * A person with an account; the same person is known by the key alone.
 *
 * @param timeZone null for the instance's
 * @param language as Jira names it ({@code de_DE}), null for the instance's
 */
public record Person(
        String personKey,
        String name,
        String displayName,
        String email,
        boolean active,
        String timeZone,
        String language)
        implements ApplicationUser {

    @Override
    public String getKey() {
        return personKey;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && Objects.equals(personKey, that.personKey);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(personKey);
    }

    @Override
    public String toString() {
        return name + "(" + personKey + ")";
    }
}
