package io.milepost.host.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import io.milepost.host.storage.Column;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The custom field types that are there now: the host's own and those of enabled plugins. */
public final class CustomFieldTypes {
    public static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    public static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";

    private static final String SYSTEM = "com.atlassian.jira.plugin.system.customfieldtypes:";
    public static final String DATE = SYSTEM + "datepicker";
    public static final String NUMBER = SYSTEM + "float";
    public static final String TEXT_LINE = SYSTEM + "textfield";
    public static final String TEXT_AREA = SYSTEM + "textarea";
    public static final String SELECT = SYSTEM + "select";

    private final Map<String, CustomFieldType<?, ?>> byKey = new ConcurrentHashMap<>();

    /** Adds the types that Jira and Jira Software bring along. */
    public void registerOwn(FieldValues values, IssueManager issues, Links links, Catalogue catalogue) {
        register(EPIC_LINK, new EpicLinkField(issues, links), "Epic Link");
        register(EPIC_NAME, new SingleField.Text(true, values), "Name of Epic");
        register(DATE, new SingleField.Day(values), "Date Picker");
        register(NUMBER, new SingleField.Decimal(values), "Number Field");
        register(TEXT_LINE, new SingleField.Text(true, values), "Text Field (single line)");
        register(TEXT_AREA, new SingleField.Text(false, values), "Text Field (multi-line)");
        register(
                SELECT,
                new SelectField(values, () -> catalogue.now().words().options()),
                "Select List (single choice)");
    }

    private void register(String key, CustomFieldType<?, ?> type, String name) {
        type.init(new TypeDescriptor(key, name));
        register(key, type);
    }

    /** Adds a type, already initialised with its descriptor, under its complete key {@code PLUGIN:MODULE}. */
    public void register(String key, CustomFieldType<?, ?> type) {
        byKey.put(key, type);
    }

    /** Takes a type away; fields of the type are hidden until it is back. */
    public void unregister(String key) {
        byKey.remove(key);
    }

    public Optional<CustomFieldType<?, ?>> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Map<String, CustomFieldType<?, ?>> all() {
        return Map.copyOf(byKey);
    }

    /** The column in which a type keeps its values. Jira's search knows it from the type's searcher; the host asks the type. */
    public static Column column(CustomFieldType<?, ?> type) {
        if (!(type instanceof AbstractSingleFieldType<?>)) {
            return Column.STRING_VALUE;
        }
        try {
            Method asks = AbstractSingleFieldType.class.getDeclaredMethod("getDatabaseType");
            asks.setAccessible(true);
            return Column.named(asks.invoke(type).toString());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("type without a column: " + type.getKey(), e);
        }
    }
}
