package io.milepost.host.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import io.milepost.host.jql.Term.Comparison;
import io.milepost.host.jql.Term.Value.Call;
import io.milepost.host.jql.Term.Value.Literal;
import java.util.ArrayList;
import java.util.List;

/** Calls a plugin's function: first validates, then reads the values. */
final class FunctionCalls {
    private final JqlFunctions functions;

    FunctionCalls(JqlFunctions functions) {
        this.functions = functions;
    }

    List<?> values(Call call, Comparison comparison, JqlField field, SearchContext context) {
        JqlFunction function = functions
                .find(call.function())
                .orElseThrow(() ->
                        new JqlException("Unable to find JQL function '" + call.function() + "'.", call.position()));
        FunctionOperand operand = new FunctionOperand(call.function(), call.arguments());
        TerminalClause clause = new Clause(comparison.field(), operand);
        refuseListInPlaceOfOne(function, call, comparison);
        validate(function, call, clause, context);
        List<Object> values = new ArrayList<>();
        for (QueryLiteral literal : function.getValues(context, operand, clause)) {
            if (literal.getLongValue() != null) {
                values.add(literal.getLongValue());
            } else if (literal.getStringValue() != null) {
                values.addAll(field.values().read(new Literal(literal.getStringValue(), call.position()), context));
            }
        }
        return values;
    }

    /** Jira takes a list after "in" alone, and nothing but a list there. */
    private static void refuseListInPlaceOfOne(JqlFunction function, Call call, Comparison comparison) {
        if (call.list().filter(wanted -> wanted != function.isList()).isPresent()) {
            boolean list = function.isList();
            throw new JqlException(
                    "Operator '" + (list ? comparison.operator().sign() : "in") + "' does not support the "
                            + (list ? "list" : "non-list") + " value '" + call.function() + "("
                            + String.join(", ", call.arguments()) + ")' for field '" + comparison.field() + "'.",
                    call.position());
        }
    }

    private static void validate(JqlFunction function, Call call, TerminalClause clause, SearchContext context) {
        int least = function.getMinimumNumberOfExpectedArguments();
        if (call.arguments().size() < least) {
            throw new JqlException(
                    "Function '" + call.function() + "' expected '" + least + "' arguments but received '"
                            + call.arguments().size() + "'.",
                    call.position());
        }
        FunctionOperand operand = (FunctionOperand) clause.getOperand();
        MessageSet messages = function.validate(context.user(), operand, clause);
        if (messages != null && messages.hasAnyErrors()) {
            throw new JqlException(String.join(" ", messages.getErrorMessages()), call.position());
        }
    }

    private record Clause(String name, Operand operand) implements TerminalClause {
        @Override
        public String getName() {
            return name;
        }

        @Override
        public Operand getOperand() {
            return operand;
        }
    }
}
