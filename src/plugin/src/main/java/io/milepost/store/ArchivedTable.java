package io.milepost.store;

import io.milepost.planning.archive.ArchiveColumn;
import io.milepost.planning.archive.ArchiveColumn.Kind;
import io.milepost.planning.archive.ArchiveTable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * A table as an archive takes it: every column that its entity has, so that a new one cannot be forgotten; except the
 * column that only keeps other columns' values unique, which is made of these again.
 */
final class ArchivedTable {

    static final String SLOT = "SLOT";

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("GOAL_ID", Kind.ISSUE),
            Map.entry("ACTIVITY_ID", Kind.ISSUE),
            Map.entry("ISSUE_ID", Kind.ISSUE),
            Map.entry("PREDECESSOR_ID", Kind.ISSUE),
            Map.entry("SUCCESSOR_ID", Kind.ISSUE),
            Map.entry("PARENT_ID", Kind.ISSUE),
            Map.entry("PARENT_ID_BEFORE", Kind.ISSUE),
            Map.entry("PARENT_ID_AFTER", Kind.ISSUE),
            Map.entry("PROJECT_ID", Kind.PROJECT),
            Map.entry("PERSON_KEY", Kind.PERSON),
            Map.entry("BY_PERSON_KEY", Kind.PERSON),
            Map.entry("ASSIGNEE_KEY", Kind.PERSON));

    private final Class<? extends RawEntity<?>> type;
    private final List<Column> columns;
    private final List<String> slot;
    private final UnaryOperator<String> sealed;
    private final ArchiveTable shape;

    private ArchivedTable(
            Class<? extends RawEntity<?>> type, List<String> slot, UnaryOperator<String> sealed, Set<String> plans) {
        this.type = type;
        this.slot = slot;
        this.sealed = sealed;
        this.columns = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().startsWith("get") && !method.isSynthetic())
                .map(method -> Column.of(method, plans))
                .filter(column -> slot.isEmpty() || !column.name.equals(SLOT))
                .sorted(Comparator.comparing((Column column) -> !column.isKey).thenComparing(Column::name))
                .toList();
        this.shape = new ArchiveTable(
                inWords(type.getAnnotation(Table.class).value()),
                columns.stream().map(Column::shape).toList());
    }

    static ArchivedTable of(Class<? extends RawEntity<?>> type) {
        return new ArchivedTable(type, List.of(), UnaryOperator.identity(), Set.of());
    }

    /** @param slot the columns whose values, with strokes between them, make the unique one */
    static ArchivedTable withSlot(Class<? extends RawEntity<?>> type, String... slot) {
        return new ArchivedTable(type, List.of(slot), UnaryOperator.identity(), Set.of());
    }

    /** @param sealed makes the unique value of what {@link #withSlot} takes for it */
    static ArchivedTable withSealedSlot(
            Class<? extends RawEntity<?>> type, UnaryOperator<String> sealed, String... slot) {
        return new ArchivedTable(type, List.of(slot), sealed, Set.of());
    }

    /** @param plan the column that holds plans */
    static ArchivedTable ofPlans(Class<? extends RawEntity<?>> type, String plan, String... slot) {
        return new ArchivedTable(type, List.of(slot), UnaryOperator.identity(), Set.of(plan));
    }

    Class<? extends RawEntity<?>> type() {
        return type;
    }

    ArchiveTable shape() {
        return shape;
    }

    String keyColumn() {
        return columns.get(0).name;
    }

    boolean isNumbered() {
        return columns.get(0).method.isAnnotationPresent(AutoIncrement.class);
    }

    /** As a query wants them. */
    String columnList() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    List<Object> row(RawEntity<?> row) {
        List<Object> values = new ArrayList<>(columns.size());
        columns.forEach(column -> values.add(column.valueOf(row)));
        return values;
    }

    String insertion() {
        List<String> names = new ArrayList<>(columns.stream().map(Column::name).toList());
        if (!slot.isEmpty()) {
            names.add(SLOT);
        }
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        return "INSERT INTO # ({" + String.join("}, {", names) + "}) VALUES (" + marks + ")";
    }

    PlainSql.Binding<List<Object>> binding() {
        return (parameters, row) -> {
            for (int index = 0; index < columns.size(); index++) {
                parameters.value(row.get(index), columns.get(index).sqlType());
            }
            if (!slot.isEmpty()) {
                parameters.text(sealed.apply(
                        slot.stream().map(column -> valueIn(row, column)).collect(Collectors.joining("/"))));
            }
        };
    }

    private String valueIn(List<Object> row, String column) {
        for (int index = 0; index < columns.size(); index++) {
            if (columns.get(index).name.equals(column)) {
                return String.valueOf(row.get(index));
            }
        }
        throw new IllegalStateException(shape.name() + " has no column " + column);
    }

    /** GOAL_PLAN becomes goalPlan. */
    private static String inWords(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_");
        return Arrays.stream(words)
                .skip(1)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
    }

    private record Column(String name, Method method, boolean isKey, ArchiveColumn shape) {

        static Column of(Method method, Set<String> plans) {
            String name = method.getName()
                    .substring("get".length())
                    .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                    .toUpperCase(Locale.ROOT);
            boolean isKey = method.isAnnotationPresent(PrimaryKey.class);
            boolean optional = !isKey && !method.getReturnType().isPrimitive();
            Kind kind = plans.contains(name) ? Kind.PLAN : KINDS.getOrDefault(name, plain(method));
            return new Column(name, method, isKey, new ArchiveColumn(inWords(name), kind, optional));
        }

        private static Kind plain(Method method) {
            Class<?> type = method.getReturnType();
            if (type == String.class) {
                return Kind.TEXT;
            }
            return type == Boolean.class || type == boolean.class ? Kind.FLAG : Kind.NUMBER;
        }

        Object valueOf(RawEntity<?> row) {
            try {
                Object value = method.invoke(row);
                return value instanceof Integer number ? (Object) number.longValue() : value;
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("column " + name + " cannot be read", e);
            }
        }

        int sqlType() {
            return switch (shape.kind()) {
                case NUMBER, ISSUE, PROJECT -> Types.BIGINT;
                case FLAG -> Types.BOOLEAN;
                default -> Types.VARCHAR;
            };
        }
    }
}
