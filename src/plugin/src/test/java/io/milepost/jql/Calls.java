package io.milepost.jql;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Calls a function as Jira does, and writes messages as their keys with the values in brackets. */
final class Calls {

    final ApplicationUser anna = mock(ApplicationUser.class);
    private final TerminalClause clause = mock(TerminalClause.class);
    private final String name;
    private final CheckedFunction function;

    Calls(String name, CheckedFunction function) {
        this.name = name;
        this.function = function;
        JqlFunctionModuleDescriptor descriptor = mock(JqlFunctionModuleDescriptor.class);
        I18nHelper texts = mock(I18nHelper.class);
        when(descriptor.getFunctionName()).thenReturn(name);
        when(descriptor.getI18nBean()).thenReturn(texts);
        when(texts.getText(anyString(), any(Object.class)))
                .thenAnswer(call -> call.getArgument(0) + Arrays.toString((Object[]) call.getArgument(1)));
        function.init(descriptor);
        when(anna.getKey()).thenReturn("anna");
        when(clause.getName()).thenReturn("issue");
    }

    /** The same of another field than the issue itself. */
    Calls of(String field) {
        when(clause.getName()).thenReturn(field);
        return this;
    }

    FunctionOperand call(String... arguments) {
        return new FunctionOperand(name, List.of(arguments));
    }

    Set<String> errors(ApplicationUser searcher, String... arguments) {
        return function.validate(searcher, call(arguments), clause).getErrorMessages();
    }

    /** Of what Anna types. */
    Set<String> errors(String... arguments) {
        return errors(anna, arguments);
    }

    /** What Anna finds. */
    List<Long> found(String... arguments) {
        return found(context(anna, false), arguments);
    }

    List<Long> found(QueryCreationContext context, String... arguments) {
        return function.getValues(context, call(arguments), clause).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    /** The words that Anna searches for. */
    List<String> words(String... arguments) {
        return function.getValues(context(anna, false), call(arguments), clause).stream()
                .map(QueryLiteral::getStringValue)
                .toList();
    }

    static QueryCreationContext context(ApplicationUser searcher, boolean securityOverridden) {
        QueryCreationContext context = mock(QueryCreationContext.class);
        when(context.getApplicationUser()).thenReturn(searcher);
        when(context.isSecurityOverriden()).thenReturn(securityOverridden);
        return context;
    }
}
