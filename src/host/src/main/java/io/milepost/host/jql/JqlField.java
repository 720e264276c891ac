package io.milepost.host.jql;

import io.milepost.host.jql.Term.Value.Literal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A field that JQL can name.
 *
 * @param operators what it can be compared by
 * @param places where a value of this kind stands; null asks for any
 * @param values reads a literal as the values that it stands for; throws {@link JqlException}
 * @param order the SQL expressions to sort by
 */
record JqlField(Set<Operator> operators, Function<Object, Place> places, ValueReader values, List<String> order) {

    /** The same, asked only so. */
    JqlField askedBy(Set<Operator> only) {
        return new JqlField(only, places, values, order);
    }

    /** Reads a literal as the values that it stands for: none, one, or for a category several. */
    @FunctionalInterface
    interface ValueReader {
        List<?> read(Literal literal, SearchContext context);
    }

    /**
     * Where values stand: a column of the issue, or a column of rows that belong to it.
     *
     * @param column what is compared
     * @param rows empty, or the SELECT of the ids of the issues that have such rows
     */
    record Place(String column, String rows) {

        static Place of(String column) {
            return new Place(column, "");
        }

        static Place within(String rows, String column) {
            return new Place(column, rows);
        }

        /** The condition that an issue has a value for which the test holds. */
        String holds(String test) {
            return rows.isEmpty() ? "(" + test + ")" : "i.id in (" + rows + " and (" + test + "))";
        }

        String isEmpty() {
            return rows.isEmpty() ? column + " is null" : "i.id not in (" + rows + ")";
        }

        String isNotEmpty() {
            return rows.isEmpty() ? column + " is not null" : "i.id in (" + rows + ")";
        }
    }
}
