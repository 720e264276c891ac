package io.milepost.host.importing;

import io.milepost.host.storage.SetupWriter;
import io.milepost.host.storage.SetupWriter.NewPerson;
import java.util.HashMap;
import java.util.Map;

/** What issues are described with (people, types, statuses ...), each set up when it is first met. */
final class ImportedNames {
    private final SetupWriter writer;
    private final Map<String, String> people = new HashMap<>();
    private final Map<FoundIssue.Type, Long> types = new HashMap<>();
    private final Map<FoundIssue.Status, Long> statuses = new HashMap<>();
    private final Map<String, Long> resolutions = new HashMap<>();
    private final Map<FoundField, Long> fields = new HashMap<>();
    private final Map<FoundRelations.Type, Long> linkTypes = new HashMap<>();

    ImportedNames(SetupWriter writer) {
        this.writer = writer;
    }

    /** The host's key of a person, who cannot log in: a page holds no passwords. */
    String person(FoundIssue.Person person) {
        return people.computeIfAbsent(
                person.key(), key -> writer.personKey(person.name()).orElseGet(() -> newPerson(person)));
    }

    private String newPerson(FoundIssue.Person person) {
        String key = writer.person(new NewPerson(person.name(), person.displayName(), person.email(), null, null));
        writer.active(key, person.active());
        return key;
    }

    long type(FoundIssue.Type type) {
        return types.computeIfAbsent(type, found -> writer.issueType(found.name(), found.subTask()));
    }

    long status(FoundIssue.Status status) {
        return statuses.computeIfAbsent(status, found -> writer.status(found.name(), found.category()));
    }

    long resolution(String name) {
        return resolutions.computeIfAbsent(name, writer::resolution);
    }

    long field(FoundField field) {
        return fields.computeIfAbsent(
                field, found -> writer.customField(found.kind().hostType(), found.name()));
    }

    long linkType(FoundRelations.Type type) {
        return linkTypes.computeIfAbsent(
                type, found -> writer.linkType(found.name(), found.outward(), found.inward(), null));
    }
}
