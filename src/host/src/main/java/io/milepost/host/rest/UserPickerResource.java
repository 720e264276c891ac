package io.milepost.host.rest;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.jira.Accounts;
import java.util.Comparator;
import java.util.List;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** People as they are typed, for people who are logged in: {@code /rest/api/2/user/picker}. */
@Path("user/picker")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class UserPickerResource {
    private final Accounts people;

    UserPickerResource(Accounts people) {
        this.people = people;
    }

    /** Active people of whom a word of the name, the user name or the address begins like this. */
    @GET
    public Shapes.FoundPeople people(
            @QueryParam("query") @DefaultValue("") String query,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
        TypedText typed = new TypedText(query);
        List<ApplicationUser> found = people.everybody().stream()
                .filter(ApplicationUser::isActive)
                .filter(person ->
                        typed.begins(person.getDisplayName() + " " + person.getName() + " " + person.getEmailAddress()))
                .sorted(Comparator.comparing(ApplicationUser::getDisplayName))
                .toList();
        List<Shapes.FoundPerson> shown = found.stream()
                .limit(Math.max(0, maxResults))
                .map(UserPickerResource::shape)
                .toList();
        String how = "Showing %d of %d matching users".formatted(shown.size(), found.size());
        return new Shapes.FoundPeople(shown, found.size(), how);
    }

    private static Shapes.FoundPerson shape(ApplicationUser person) {
        String html = "%s - %s (%s)".formatted(person.getDisplayName(), person.getEmailAddress(), person.getName());
        return new Shapes.FoundPerson(
                person.getName(), person.getKey(), TypedText.escaped(html), person.getDisplayName());
    }
}
