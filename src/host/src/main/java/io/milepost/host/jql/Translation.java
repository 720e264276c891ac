package io.milepost.host.jql;

import io.milepost.host.jql.JqlField.Place;
import io.milepost.host.jql.ParsedQuery.Sort;
import io.milepost.host.jql.Term.Comparison;
import io.milepost.host.jql.Term.Value;
import io.milepost.host.storage.Ids;
import io.milepost.host.storage.SqlCondition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Translates one query for one person into a condition and an order; every typed value is a parameter. */
final class Translation {
    private static final String NOTHING = "1 = 0";
    private static final String NEWEST_FIRST = "i.id desc";

    private final JqlFields fields;
    private final FunctionCalls functions;
    private final SearchContext context;
    private final Map<String, Object> parameters = new HashMap<>();

    Translation(JqlFields fields, FunctionCalls functions, SearchContext context) {
        this.fields = fields;
        this.functions = functions;
        this.context = context;
    }

    SqlCondition condition(ParsedQuery query) {
        String sql = query.where().map(this::sql).orElse(SqlCondition.ALL.sql());
        return new SqlCondition(sql, parameters);
    }

    String order(ParsedQuery query) {
        Stream<String> asked = query.order().stream().flatMap(this::order);
        return Stream.concat(asked, Stream.of(NEWEST_FIRST)).collect(Collectors.joining(", "));
    }

    private Stream<String> order(Sort sort) {
        String direction = sort.descending() ? " desc nulls first" : " asc nulls last";
        return field(sort.field(), sort.position()).order().stream().map(expression -> expression + direction);
    }

    private String sql(Term term) {
        if (term instanceof Term.All all) {
            return joined(all.parts(), " and ");
        }
        return term instanceof Term.Any any ? joined(any.parts(), " or ") : sql((Comparison) term);
    }

    private String joined(List<Term> parts, String word) {
        return parts.stream().map(this::sql).collect(Collectors.joining(word, "(", ")"));
    }

    private JqlField field(String name, JqlException.Position position) {
        return fields.find(name)
                .orElseThrow(() -> new JqlException(
                        "Field '" + name + "' does not exist or you do not have permission to view it.", position));
    }

    private String sql(Comparison comparison) {
        JqlField field = field(comparison.field(), comparison.position());
        Operator operator = comparison.operator();
        if (!field.operators().contains(operator) && !comparison.asksForEmptinessOnly()) {
            throw new JqlException(
                    "The operator '" + operator.sign() + "' is not supported by the '" + comparison.field()
                            + "' field.",
                    comparison.position());
        }
        List<Object> values = new ArrayList<>();
        comparison.values().forEach(value -> values.addAll(values(value, comparison, field)));
        return tests(field, operator, values)
                .reduce((left, right) -> left + (operator.isNegation() ? " and " : " or ") + right)
                .map(tests -> "(" + tests + ")")
                .orElse(operator.isNegation() ? SqlCondition.ALL.sql() : NOTHING);
    }

    private List<?> values(Value value, Comparison comparison, JqlField field) {
        if (value instanceof Value.Literal literal) {
            return field.values().read(literal, context);
        }
        return value instanceof Value.Call call ? values(call, comparison, field) : List.of(value);
    }

    private List<?> values(Value.Call call, Comparison comparison, JqlField field) {
        return switch (call.function().toLowerCase(Locale.ROOT)) {
            case "now" -> field.values().read(new Value.Literal("0m", call.position()), context);
            case "currentuser" -> context.user() == null
                    ? List.of()
                    : field.values().read(new Value.Literal(context.user().getKey(), call.position()), context);
            default -> functions.values(call, comparison, field, context);
        };
    }

    private Stream<String> tests(JqlField field, Operator operator, List<Object> values) {
        Place any = field.places().apply(null);
        Stream<String> emptiness = values.stream()
                .filter(value -> value instanceof Value.Empty)
                .map(empty -> operator.isNegation() ? any.isNotEmpty() : any.isEmpty());
        List<Object> present =
                values.stream().filter(value -> !(value instanceof Value.Empty)).toList();
        return Stream.concat(
                emptiness,
                switch (operator) {
                    case EQUALS, NOT_EQUALS -> equality(field, operator, present);
                    case CONTAINS, NOT_CONTAINS -> present.stream()
                            .map(text -> containment(field, operator, text.toString()));
                    default -> present.stream().map(value -> test(field, value, " " + operator.sign() + " "));
                });
    }

    /** Ids, of which a function may give many thousands, are one set. */
    private Stream<String> equality(JqlField field, Operator operator, List<Object> values) {
        List<Long> ids = values.stream()
                .filter(value -> value instanceof Long)
                .map(Long.class::cast)
                .toList();
        Stream<String> others = values.stream()
                .filter(value -> !(value instanceof Long))
                .map(value -> test(field, value, operator.isNegation() ? " <> " : " = "));
        return ids.isEmpty() ? others : Stream.concat(Stream.of(isIn(field, operator, ids)), others);
    }

    private static String isIn(JqlField field, Operator operator, List<Long> ids) {
        Place place = field.places().apply(ids.get(0));
        return place.holds(place.column() + (operator.isNegation() ? " not in (" : " in (") + Ids.list(ids) + ")");
    }

    private String test(JqlField field, Object value, String sign) {
        Place place = field.places().apply(value);
        return place.holds(place.column() + sign + ":" + parameter(value));
    }

    /** Every word must occur, in any order and case; a star at the end of a word changes nothing. */
    private String containment(JqlField field, Operator operator, String text) {
        Place place = field.places().apply(text);
        String words = Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> "%" + word.replaceAll("[*?]", "").replaceAll("([!%_])", "!$1") + "%")
                .map(pattern -> "lower(" + place.column() + ") like :" + parameter(pattern) + " escape '!'")
                .collect(Collectors.joining(" and "));
        return place.holds(operator.isNegation() ? "not (" + words + ")" : words);
    }

    private String parameter(Object value) {
        String name = "jql" + parameters.size();
        parameters.put(name, value);
        return name;
    }
}
