package io.milepost.host.demo;

import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.JiraServices;
import io.milepost.host.jira.Accounts;
import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.storage.Holder;
import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.SetupWriter.Grant;
import io.milepost.host.storage.SetupWriter.NewPerson;
import io.milepost.host.storage.SetupWriter.NewProject;
import io.milepost.host.storage.SetupWriter.NewVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What was there before the first day: people, projects, fields. It is set up without events, as an admin would. */
record SetUp(
        Map<String, Long> types,
        Map<String, String> fields,
        Map<String, Map<String, Long>> options,
        long contribution,
        boolean hasAllFields) {
    private static final String CUSTOM = "customfield_";
    private static final String SEE = "BROWSE_PROJECTS";
    private static final List<String> WORK =
            List.of("CREATE_ISSUES", "EDIT_ISSUES", "TRANSITION_ISSUES", "LINK_ISSUES", "ASSIGNABLE_USER");
    private static final List<String> ADMINISTER = List.of("ADMINISTER_PROJECTS", "DELETE_ISSUES");
    private static final String ADMINISTRATORS = "Administrators";
    private static final String DEVELOPERS = "Developers";

    static SetUp of(Demonstration file, JiraServices services, LocalDate today) {
        return services.setup().inOneTransaction(writer -> {
            Map<String, String> keys = people(file, services.accounts(), writer);
            file.projects().forEach(project -> project(project, keys, writer));
            file.releases().forEach(release -> release(release, today, writer));
            Map<String, String> fields = fields(file, services.customFieldTypes(), writer);
            boolean hasAllFields = fields.size() == file.fields().size();
            long contribution = contribution(file.contribution(), writer);
            return new SetUp(types(writer), fields, options(file, fields, writer), contribution, hasAllFields);
        });
    }

    private static Map<String, String> people(Demonstration file, Accounts accounts, SetupWriter writer) {
        Map<String, String> keys = new HashMap<>();
        for (Demonstration.Person person : file.people()) {
            ApplicationUser there = accounts.getUserByName(person.name());
            String key = there == null ? writer.person(newPerson(person)) : there.getKey();
            keys.put(person.name(), key);
            person.groups().stream()
                    .filter(group -> there == null || !accounts.groups(there).contains(group))
                    .forEach(group -> writer.member(group, key));
        }
        return keys;
    }

    /** From now on each reads in the own language; the year before was typed with English numbers. */
    static void speak(Demonstration file, JiraServices services) {
        services.setup().inOneTransaction(writer -> {
            file.people()
                    .forEach(person ->
                            writer.language(writer.personKey(person.name()).orElseThrow(), person.language()));
            return file;
        });
    }

    private static NewPerson newPerson(Demonstration.Person person) {
        String name = person.name();
        return new NewPerson(name, person.fullName(), name + "@example.com", name, person.timeZone());
    }

    private static void project(Demonstration.Project project, Map<String, String> keys, SetupWriter writer) {
        long id = writer.project(new NewProject(project.key(), project.name(), keys.get(project.lead())));
        List<Grant> grants = new ArrayList<>();
        project.seenBy().forEach(group -> grants.add(new Grant(SEE, Holder.group(group))));
        project.workedOnBy()
                .forEach(group -> WORK.forEach(permission -> grants.add(new Grant(permission, Holder.group(group)))));
        ADMINISTER.forEach(permission -> grants.add(new Grant(permission, Holder.role(ADMINISTRATORS))));
        writer.grants(id, grants);
        project.workedOnBy().forEach(group -> writer.roleMember(id, DEVELOPERS, Holder.group(group)));
        project.administrators()
                .forEach(person -> writer.roleMember(id, ADMINISTRATORS, Holder.person(keys.get(person))));
    }

    private static void release(Demonstration.Release release, LocalDate today, SetupWriter writer) {
        long project = writer.projectId(release.project()).orElseThrow();
        LocalDate day = today.plusDays(release.day());
        writer.version(new NewVersion(project, release.name(), release.released(), day));
    }

    private static Map<String, Long> types(SetupWriter writer) {
        Map<String, Long> types = new HashMap<>();
        Stream.of("Epic", "Story", "Task").forEach(name -> types.put(name, writer.issueType(name, false)));
        types.put("Sub-task", writer.issueType("Sub-task", true));
        return types;
    }

    private static Map<String, String> fields(Demonstration file, CustomFieldTypes fieldTypes, SetupWriter writer) {
        Map<String, String> ids = new HashMap<>();
        file.fields().stream()
                .filter(field -> fieldTypes.find(field.type()).isPresent())
                .forEach(field -> ids.put(field.name(), CUSTOM + writer.customField(field.type(), field.name())));
        return ids;
    }

    /** By field and name their ids. */
    private static Map<String, Map<String, Long>> options(
            Demonstration file, Map<String, String> fields, SetupWriter writer) {
        Map<String, Map<String, Long>> options = new HashMap<>();
        file.fields().stream().filter(field -> fields.containsKey(field.name())).forEach(field -> {
            long id = Long.parseLong(fields.get(field.name()).substring(CUSTOM.length()));
            field.options().forEach(name -> options.computeIfAbsent(field.name(), none -> new HashMap<>())
                    .put(name, writer.option(id, name)));
        });
        return options;
    }

    private static long contribution(Demonstration.LinkType type, SetupWriter writer) {
        return writer.linkType(type.name(), type.outward(), type.inward(), null);
    }
}
