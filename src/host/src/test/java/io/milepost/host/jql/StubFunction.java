package io.milepost.host.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.stream.Stream;

/** A plugin's function that answers with given ids or texts, and refuses the argument "wrong". */
final class StubFunction extends AbstractJqlFunction {
    private final List<Object> answers;

    StubFunction(String name, Object... answers) {
        this.answers = List.of(answers);
        init(new Descriptor(name));
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = new MessageSetImpl();
        operand.getArgs().stream()
                .filter("wrong"::equals)
                .forEach(wrong -> messages.addErrorMessage(wrong + " is wrong"));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return answers.stream().flatMap(answer -> literal(operand, answer)).toList();
    }

    private static Stream<QueryLiteral> literal(FunctionOperand operand, Object answer) {
        return Stream.of(
                answer instanceof Long id ? new QueryLiteral(operand, id) : new QueryLiteral(operand, (String) answer));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }

    private record Descriptor(String name) implements JqlFunctionModuleDescriptor {
        @Override
        public String getFunctionName() {
            return name;
        }

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public I18nHelper getI18nBean() {
            throw new UnsupportedOperationException();
        }
    }
}
