package io.milepost.host.jql;

import io.milepost.host.jql.JqlException.Position;
import java.util.List;
import java.util.Optional;

/** A condition of a query, free of negations: these have been moved into the operators, as Jira does. */
sealed interface Term {
    Term negated();

    /** True where all parts are. */
    record All(List<Term> parts) implements Term {
        @Override
        public Term negated() {
            return new Any(parts.stream().map(Term::negated).toList());
        }
    }

    /** True where one part is. */
    record Any(List<Term> parts) implements Term {
        @Override
        public Term negated() {
            return new All(parts.stream().map(Term::negated).toList());
        }
    }

    /** A field against values; {@code in} is equality with many, {@code is empty} equality with {@link Value.Empty}. */
    record Comparison(String field, Position position, Operator operator, List<Value> values) implements Term {
        @Override
        public Term negated() {
            return new Comparison(field, position, operator.negated(), values);
        }

        boolean asksForEmptinessOnly() {
            return values.stream().allMatch(value -> value instanceof Value.Empty);
        }
    }

    /** The right side of a comparison. */
    sealed interface Value {
        /** No value. */
        record Empty() implements Value {}

        /** A word or a quoted text. */
        record Literal(String text, Position position) implements Value {
            boolean isNumber() {
                return text.matches("-?\\d{1,15}(\\.\\d{1,15})?");
            }
        }

        /**
         * A function call.
         *
         * @param list whether it stands where only a list can stand, or only one value, or where both can
         */
        record Call(String function, List<String> arguments, Optional<Boolean> list, Position position)
                implements Value {}
    }
}
