package io.milepost.rights;

import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.SetupWriter.Grant;
import io.milepost.host.storage.SetupWriter.NewPerson;
import io.milepost.host.storage.SetupWriter.NewProject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The projects of the secured host and who has which permissions there; each kind of person is a group. */
final class Projects {

    private static final List<String> SEEN = List.of("BROWSE_PROJECTS");
    private static final List<String> EDITED = List.of("EDIT_ISSUES");
    private static final List<String> ADMINISTERED =
            List.of("ADMINISTER_PROJECTS", "CREATE_ISSUES", "DELETE_ISSUES", "TRANSITION_ISSUES", "LINK_ISSUES");
    private static final Map<List<String>, Set<Who>> HOLDERS = Map.of(
            SEEN, EnumSet.of(Who.READER, Who.EDITOR, Who.PROJECT_ADMIN, Who.DISABLED),
            EDITED, EnumSet.of(Who.EDITOR, Who.PROJECT_ADMIN, Who.DISABLED),
            ADMINISTERED, EnumSet.of(Who.PROJECT_ADMIN, Who.DISABLED));

    private Projects() {}

    /** A person of a kind, whose password is the name. */
    static String person(SetupWriter writer, String name, String fullName, Who who) {
        String key = writer.person(new NewPerson(name, fullName, name + "@example.com", name, null));
        writer.member(who.userName(), key);
        return key;
    }

    /** A project in which the kinds of people have what their names say. */
    static long project(SetupWriter writer, String key, String name, String lead) {
        long id = writer.project(new NewProject(key, name, lead));
        writer.grants(id, grantsWithout(Set.of()));
        return id;
    }

    /** A project of the stranger, in which all others have nothing. */
    static long strangersProject(SetupWriter writer, String key, String name, String lead) {
        long id = writer.project(new NewProject(key, name, lead));
        List<Grant> grants = new ArrayList<>();
        List.of(SEEN, EDITED, ADMINISTERED).forEach(permissions -> grant(grants, permissions, Who.NO_PROJECT));
        writer.grants(id, grants);
        return id;
    }

    /** The usual permissions without those of some kinds of people. */
    static List<Grant> grantsWithout(Set<Who> gone) {
        List<Grant> grants = new ArrayList<>();
        HOLDERS.forEach((permissions, holders) ->
                holders.stream().filter(who -> !gone.contains(who)).forEach(who -> grant(grants, permissions, who)));
        return grants;
    }

    private static void grant(List<Grant> grants, List<String> permissions, Who who) {
        permissions.forEach(permission -> grants.add(new Grant(permission, Holder.group(who.userName()))));
    }
}
