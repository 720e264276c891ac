package io.milepost.host.jql;

import io.milepost.host.jql.JqlException.Position;
import io.milepost.host.jql.ParsedQuery.Sort;
import io.milepost.host.jql.Term.Value;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Reads the text of a query. */
final class JqlReader extends JqlBaseVisitor<Term> {

    /** Answers with the query or throws what is wrong, with the place. */
    static ParsedQuery read(String text) {
        JqlParser parser = new JqlParser(new CommonTokenStream(new JqlLexer(CharStreams.fromString(text))));
        parser.removeErrorListeners();
        parser.addErrorListener(new Refusal());
        JqlParser.QueryContext query = parser.query();
        JqlReader reader = new JqlReader();
        return new ParsedQuery(
                text,
                Optional.ofNullable(query.clause()).map(reader::visit),
                query.sort().stream().map(JqlReader::sort).toList());
    }

    private static Sort sort(JqlParser.SortContext sort) {
        return new Sort(field(sort.field()), position(sort), sort.DESC() != null);
    }

    @Override
    public Term visitNegation(JqlParser.NegationContext negation) {
        return visit(negation.clause()).negated();
    }

    @Override
    public Term visitGroup(JqlParser.GroupContext group) {
        return visit(group.clause());
    }

    @Override
    public Term visitConjunction(JqlParser.ConjunctionContext conjunction) {
        return new Term.All(conjunction.clause().stream().map(this::visit).toList());
    }

    @Override
    public Term visitDisjunction(JqlParser.DisjunctionContext disjunction) {
        return new Term.Any(disjunction.clause().stream().map(this::visit).toList());
    }

    @Override
    public Term visitComparisonTerm(JqlParser.ComparisonTermContext term) {
        return comparison(
                term.field(),
                Operator.of(term.comparison().getText()),
                List.of(value(term.operand(), Optional.of(false))));
    }

    @Override
    public Term visitMembershipTerm(JqlParser.MembershipTermContext term) {
        List<Value> values = term.call() != null
                ? List.of(call(term.call(), Optional.of(true)))
                : term.list().operand().stream()
                        .map(operand -> value(operand, Optional.empty()))
                        .toList();
        return comparison(term.field(), term.NOT() == null ? Operator.EQUALS : Operator.NOT_EQUALS, values);
    }

    @Override
    public Term visitEmptinessTerm(JqlParser.EmptinessTermContext term) {
        Operator operator = term.NOT() == null ? Operator.EQUALS : Operator.NOT_EQUALS;
        return comparison(term.field(), operator, List.of(new Value.Empty()));
    }

    private static Term comparison(JqlParser.FieldContext field, Operator operator, List<Value> values) {
        return new Term.Comparison(field(field), position(field), operator, values);
    }

    private static String field(JqlParser.FieldContext field) {
        return field.text() == null ? field.getText().replace(" ", "") : text(field.text());
    }

    private static Value value(JqlParser.OperandContext operand, Optional<Boolean> list) {
        if (operand.EMPTY() != null) {
            return new Value.Empty();
        }
        return operand.call() != null
                ? call(operand.call(), list)
                : new Value.Literal(text(operand.text()), position(operand));
    }

    private static Value call(JqlParser.CallContext call, Optional<Boolean> list) {
        List<String> texts = call.text().stream().map(JqlReader::text).toList();
        return new Value.Call(texts.get(0), texts.subList(1, texts.size()), list, position(call));
    }

    private static String text(JqlParser.TextContext text) {
        String written = text.getText();
        return text.WORD() != null
                ? written
                : written.substring(1, written.length() - 1).replaceAll("\\\\(.)", "$1");
    }

    private static Position position(ParserRuleContext context) {
        return position(context.getStart());
    }

    private static Position position(Token token) {
        return new Position(token.getLine(), token.getCharPositionInLine() + 1);
    }

    /** Throws at the first thing that is not understood. */
    private static final class Refusal extends BaseErrorListener {
        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                Object offending,
                int line,
                int character,
                String message,
                RecognitionException cause) {
            Token token = (Token) offending;
            String what = token.getType() == Token.EOF
                    ? "something is missing at the end"
                    : "'" + token.getText() + "' is not expected here";
            throw new JqlException("Error in the JQL Query: " + what, position(token));
        }
    }
}
