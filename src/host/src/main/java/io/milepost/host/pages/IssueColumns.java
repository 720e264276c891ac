package io.milepost.host.pages;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.milepost.host.pages.CustomFieldViews.Shown;
import io.milepost.host.pages.FormField.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The custom fields that a list of issues shows beside Jira's own columns, and by which it is sorted. */
final class IssueColumns {
    private static final Pattern TEXT_OR_ORDER =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|(?i:\\border\\s+by\\b)");

    private final CustomFieldManager fields;
    private final CustomFieldViews views;

    IssueColumns(CustomFieldManager fields, CustomFieldViews views) {
        this.fields = fields;
        this.views = views;
    }

    /**
     * The head of a column.
     *
     * @param address sorts by the column, the other way round where it is sorted by it already
     * @param sorted {@code ascending}, {@code descending}, or empty
     */
    record Head(String id, String name, String address, String sorted) {}

    /** The fields that the address names, in the order of their names. */
    List<CustomField> chosen(Visit visit) {
        Set<String> ids = visit.texts("column");
        return all().stream().filter(field -> ids.contains(field.getId())).toList();
    }

    List<Option> offered(List<CustomField> chosen) {
        return all().stream()
                .map(field -> new Option(field.getId(), field.getName(), chosen.contains(field)))
                .toList();
    }

    List<Shown> cells(List<CustomField> chosen, Issue issue, ApplicationUser person) {
        return chosen.stream()
                .map(field -> views.inColumn(field, issue, person))
                .toList();
    }

    List<Head> heads(List<CustomField> chosen, String jql) {
        return chosen.stream().map(field -> head(field, jql, chosen)).toList();
    }

    private static Head head(CustomField field, String jql, List<CustomField> chosen) {
        String where = withoutOrder(jql);
        String order = "ORDER BY cf[" + field.getIdAsLong() + "]";
        String now = jql.substring(where.length()).strip().toUpperCase(Locale.ROOT);
        String sorted = now.equals((order + " DESC").toUpperCase(Locale.ROOT))
                ? "descending"
                : now.equals((order + " ASC").toUpperCase(Locale.ROOT)) ? "ascending" : "";
        String next = where + " " + order + (sorted.equals("descending") ? " ASC" : " DESC");
        return new Head(field.getId(), field.getName(), address(next.strip(), chosen), sorted);
    }

    /** The list's address without a parameter for its place. */
    static String address(String jql, List<CustomField> chosen) {
        return "/issues/?jql=" + Visit.inQuery(jql)
                + chosen.stream().map(field -> "&column=" + field.getId()).collect(Collectors.joining());
    }

    private static String withoutOrder(String jql) {
        Matcher matcher = TEXT_OR_ORDER.matcher(jql);
        while (matcher.find()) {
            if (matcher.group().toLowerCase(Locale.ROOT).startsWith("order")) {
                return jql.substring(0, matcher.start()).stripTrailing();
            }
        }
        return jql.stripTrailing();
    }

    private List<CustomField> all() {
        return fields.getCustomFieldObjects().stream()
                .sorted(Comparator.comparing(CustomField::getName))
                .toList();
    }
}
