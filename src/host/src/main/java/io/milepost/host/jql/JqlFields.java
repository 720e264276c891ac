package io.milepost.host.jql;

import static io.milepost.host.jql.JqlField.Place.of;
import static io.milepost.host.jql.JqlField.Place.within;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import io.milepost.host.jira.CustomFieldTypes;
import io.milepost.host.jql.JqlField.Place;
import io.milepost.host.jql.JqlField.ValueReader;
import io.milepost.host.jql.Term.Value.Literal;
import io.milepost.host.storage.Column;
import io.milepost.host.storage.IssueTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields that JQL can name: Jira's own, Epic Link, and custom fields by {@code cf[10100]} or name. */
public final class JqlFields {
    private static final String LINKED_FROM = "select l.destination_id from issue_link l where l.link_type_id = %d";
    private static final String OF_PERSON = "(select p.display_name from person p where p.person_key = i.%s)";

    private final JqlValues values;
    private final JqlDates dates;
    private final CustomFieldManager customFields;
    private final Map<String, JqlField> system = new HashMap<>();

    public JqlFields(JqlValues values, JqlDates dates, CustomFieldManager customFields) {
        this.values = values;
        this.dates = dates;
        this.customFields = customFields;
        addThings();
        addPeople();
        addTexts();
        addTimes();
    }

    private void addThings() {
        String projectKey = "(select p.project_key from project p where p.id = i.project_id)";
        List<String> key = List.of(projectKey, "i.issue_number");
        add(equality(of("i.project_id"), values::project, List.of(projectKey)), "project");
        add(equality(of("i.type_id"), values::type, named("issue_type", "type_id")), "issuetype", "type");
        add(equality(of("i.status_id"), values::status, named("status", "status_id")), "status");
        add(equality(of("i.status_id"), values::category, List.of("i.status_id")), "statuscategory");
        add(equality(of("i.resolution_id"), values::resolution, named("resolution", "resolution_id")), "resolution");
        add(equality(of("i.id"), issueOf("issue"), key), "key", "issuekey", "issue", "id");
        Place parent = within(LINKED_FROM.formatted(IssueTable.SUB_TASK_LINK), "l.source_id");
        add(equality(parent, issueOf("parent"), key), "parent");
    }

    private static List<String> named(String table, String column) {
        return List.of("(select n.name from " + table + " n where n.id = i." + column + ")");
    }

    private ValueReader issueOf(String field) {
        return (literal, context) -> values.issue(field, literal, context);
    }

    private void addPeople() {
        Stream.of("assignee", "reporter", "creator").forEach(field -> {
            String column = field + "_key";
            ValueReader person = (literal, context) -> values.person(field, literal);
            add(equality(of("i." + column), person, List.of(OF_PERSON.formatted(column))), field);
        });
    }

    private void addTexts() {
        Stream.of("summary", "description").forEach(field -> add(text(of("i." + field), "i." + field), field));
        add(text(of("i.summary || ' ' || coalesce(i.description, '')"), "i.summary"), "text");
    }

    private void addTimes() {
        add(ordered(of("i.created"), dates::instant, "i.created"), "created", "createddate");
        add(ordered(of("i.updated"), dates::instant, "i.updated"), "updated", "updateddate");
        add(ordered(of("i.resolved"), dates::instant, "i.resolved"), "resolved", "resolutiondate");
        add(ordered(of("i.due"), dates::day, "i.due"), "due", "duedate");
    }

    private void add(JqlField field, String... names) {
        Stream.of(names).forEach(name -> system.put(name, field));
    }

    private static JqlField equality(Place place, ValueReader reader, List<String> order) {
        return new JqlField(Operator.EQUALITY, value -> place, reader, order);
    }

    private static JqlField ordered(Place place, ValueReader reader, String order) {
        return new JqlField(Operator.ORDER, value -> place, reader, List.of(order));
    }

    private static JqlField text(Place place, String order) {
        return new JqlField(Operator.TEXT, value -> place, JqlFields::itself, List.of(order));
    }

    private static List<?> itself(Literal literal, SearchContext context) {
        return List.of(literal.text());
    }

    Optional<JqlField> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(system.get(lower)).or(() -> customFields.getCustomFieldObjects().stream()
                .filter(field -> lower.equals("cf[" + field.getIdAsLong() + "]")
                        || lower.equals(field.getId())
                        || lower.equalsIgnoreCase(field.getName()))
                .findFirst()
                .map(this::custom));
    }

    private JqlField custom(CustomField field) {
        if (field.getCustomFieldType().getKey().equals(CustomFieldTypes.EPIC_LINK)) {
            Place epic = within(LINKED_FROM.formatted(IssueTable.EPIC_LINK), "l.source_id");
            return equality(epic, issueOf(field.getName()), List.of("epic_id"));
        }
        JqlField found = field.getCustomFieldType() instanceof CalculatedCFType<?, ?> ? computed(field) : stored(field);
        return found.askedBy(operators(field, found));
    }

    /** What the searcher that a field was made with can be asked; fields without one can be asked all that their type can. */
    private static Set<Operator> operators(CustomField field, JqlField found) {
        String searcher = field.getCustomFieldSearcher() == null
                ? ""
                : field.getCustomFieldSearcher().getDescriptor().getCompleteKey();
        return switch (searcher.substring(searcher.indexOf(':') + 1)) {
            case "numberrange" -> Operator.ORDER;
            case "exactnumber", "exacttextsearcher" -> Operator.EQUALITY;
            case "textsearcher" -> Operator.TEXT;
            default -> found.operators();
        };
    }

    /** A computed value is a number or a text; a query that names a number means the numbers. */
    private static JqlField computed(CustomField field) {
        Place numbers = within(rows("index_value", field), "v.number_value");
        Place texts = within(rows("index_value", field), "v.string_value");
        return new JqlField(
                Operator.ALL,
                value -> value instanceof Double ? numbers : texts,
                (literal, context) -> literal.isNumber() ? number(literal, context) : itself(literal, context),
                List.of(order("index_value", "number_value", field), order("index_value", "string_value", field)));
    }

    private JqlField stored(CustomField field) {
        Column column = CustomFieldTypes.column(field.getCustomFieldType());
        Place place = within(rows("custom_field_value", field), "v." + column.columnName());
        String order = order("custom_field_value", column.columnName(), field);
        Options options = field.getOptions(null, field.getRelevantConfig(null), null);
        if (options != null) {
            return new JqlField(
                    Operator.EQUALITY,
                    value -> place,
                    (literal, context) -> option(options, field, literal),
                    List.of(order));
        }
        return switch (column) {
            case NUMBER_VALUE -> ordered(place, JqlFields::number, order);
            case DATE_VALUE -> ordered(place, dates::midnight, order);
            case STRING_VALUE -> new JqlField(Operator.ALL, value -> place, JqlFields::itself, List.of(order));
            case TEXT_VALUE -> text(place, order);
        };
    }

    private static String rows(String table, CustomField field) {
        return "select v.issue_id from " + table + " v where v.field_id = " + field.getIdAsLong();
    }

    private static String order(String table, String column, CustomField field) {
        return "(select min(v." + column + ") from " + table + " v where v.issue_id = i.id and v.field_id = "
                + field.getIdAsLong() + ")";
    }

    /** Named by their names or ids. */
    private static List<?> option(Options options, CustomField field, Literal literal) {
        return options.stream()
                .filter(each -> each.getValue().equalsIgnoreCase(literal.text())
                        || each.getOptionId().toString().equals(literal.text()))
                .map(each -> each.getOptionId().toString())
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new JqlException(
                        "The option '" + literal.text() + "' for field '" + field.getName() + "' does not exist.",
                        literal.position()));
    }

    private static List<?> number(Literal literal, SearchContext context) {
        if (!literal.isNumber()) {
            throw new JqlException("'" + literal.text() + "' is not a number.", literal.position());
        }
        return List.of(Double.valueOf(literal.text()));
    }
}
