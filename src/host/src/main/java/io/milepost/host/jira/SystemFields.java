package io.milepost.host.jira;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.storage.IssueRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The system fields that people set, by Jira's ids. */
final class SystemFields {
    static final String SUMMARY = "summary";
    static final String TYPE = "issuetype";
    static final String REPORTER = "reporter";
    static final String ASSIGNEE = "assignee";
    static final String DUE = "duedate";
    static final String SECURITY = "security";

    static final Set<String> REQUIRED = Set.of(SUMMARY, TYPE);
    private static final int SUMMARY_LIMIT = 255;
    private static final int TEXT_LIMIT = 32_767;

    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Permissions permissions;
    private final Map<String, SystemField> byId = new LinkedHashMap<>();

    SystemFields(Catalogue catalogue, Accounts accounts, Permissions permissions) {
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.permissions = permissions;
        List.of(
                        text(SUMMARY, IssueRow::summary, SUMMARY_LIMIT),
                        text("description", IssueRow::description, TEXT_LIMIT),
                        new SystemField(TYPE, "type_id", IssueRow::typeId, this::type, String::valueOf, this::typeName),
                        person(ASSIGNEE, "assignee_key", IssueRow::assigneeKey),
                        person(REPORTER, "reporter_key", IssueRow::reporterKey),
                        new SystemField(
                                DUE,
                                "due",
                                IssueRow::due,
                                (text, project, who) -> day(text),
                                String::valueOf,
                                day -> day + " 00:00:00.0"),
                        new SystemField(
                                "timeoriginalestimate",
                                "original_estimate",
                                IssueRow::originalEstimate,
                                (text, project, who) -> seconds(text),
                                String::valueOf,
                                String::valueOf),
                        new SystemField(
                                SECURITY,
                                "security_level_id",
                                IssueRow::securityLevelId,
                                this::level,
                                String::valueOf,
                                id -> catalogue
                                        .now()
                                        .rights()
                                        .levels()
                                        .get((Long) id)
                                        .name()))
                .forEach(field -> byId.put(field.id(), field));
    }

    Map<String, SystemField> byId() {
        return byId;
    }

    private static SystemField text(String id, Function<IssueRow, Object> current, int limit) {
        SystemField.Parser parser = (text, project, who) -> {
            if (text.length() > limit) {
                throw new FieldValidationException("At most " + limit + " characters, and this has " + text.length());
            }
            return text;
        };
        return new SystemField(id, id, current, parser, text -> null, String::valueOf);
    }

    private SystemField person(String id, String column, Function<IssueRow, Object> current) {
        return new SystemField(
                id,
                column,
                current,
                (text, project, who) -> activePerson(text),
                String::valueOf,
                key -> accounts.getUserByKey((String) key).getDisplayName());
    }

    private String activePerson(String name) {
        ApplicationUser person = accounts.getUserByName(name);
        if (person == null || !person.isActive()) {
            throw new FieldValidationException("User '" + name + "' does not exist.");
        }
        return person.getKey();
    }

    private Object type(String id, Project project, ApplicationUser who) {
        return catalogue.now().words().types().values().stream()
                .filter(type -> type.getId().equals(id))
                .findFirst()
                .map(Constant.Type::id)
                .orElseThrow(() -> new FieldValidationException("The issue type selected is invalid: " + id));
    }

    private String typeName(Object id) {
        return catalogue.now().words().types().get((Long) id).name();
    }

    private Object level(String id, Project project, ApplicationUser who) {
        return permissions.levels(project, who).stream()
                .map(Snapshot.Level::id)
                .filter(level -> level.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new FieldValidationException("Security level with ID " + id + " is not valid."));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new FieldValidationException("'" + text + "' is not a day like 2026-11-21.");
        }
    }

    private static Long seconds(String text) {
        if (!text.matches("\\d{1,12}")) {
            throw new FieldValidationException("'" + text + "' is not a number of seconds.");
        }
        return Long.valueOf(text);
    }
}
