package io.milepost.host.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.milepost.host.storage.Database;
import io.milepost.host.storage.Passwords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** People, their passwords and their groups. */
public final class Accounts implements UserManager {
    private final Catalogue catalogue;
    private final Jdbi jdbi;

    public Accounts(Catalogue catalogue, Database database) {
        this.catalogue = catalogue;
        this.jdbi = database.jdbi();
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return key == null ? null : catalogue.now().people().get(key);
    }

    /** Finds names in any case, as Jira does. */
    @Override
    public ApplicationUser getUserByName(String name) {
        return catalogue.now().people().values().stream()
                .filter(person -> person.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** The active person whose name and password these are. */
    public Optional<ApplicationUser> authenticate(String name, String password) {
        return Optional.ofNullable(getUserByName(name))
                .filter(ApplicationUser::isActive)
                .filter(person -> passwordHash(person)
                        .filter(hash -> Passwords.matches(password, hash))
                        .isPresent());
    }

    private Optional<String> passwordHash(ApplicationUser person) {
        return jdbi.withHandle(
                handle -> handle.select("select password_hash from person where person_key = ?", person.getKey())
                        .mapTo(String.class)
                        .findFirst());
    }

    public List<ApplicationUser> everybody() {
        return List.copyOf(catalogue.now().people().values());
    }

    public Set<String> groups(ApplicationUser person) {
        return catalogue.now().rights().groupsByPerson().getOrDefault(person.getKey(), Set.of());
    }
}
