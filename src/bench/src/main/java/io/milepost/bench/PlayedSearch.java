package io.milepost.bench;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;

/** Calls a JQL function as Jira does for {@code issue in f(...)}: it checks the call first and asks for the values then. */
final class PlayedSearch {

    private final ApplicationUser searcher = played(ApplicationUser.class, Map.of("getKey", "ana"));
    private final QueryCreationContext context =
            played(QueryCreationContext.class, Map.of("getApplicationUser", searcher, "isSecurityOverriden", false));
    private final TerminalClause clause = played(TerminalClause.class, Map.of("getName", "issue"));
    private final JqlFunction function;
    private final FunctionOperand call;

    PlayedSearch(String name, JqlFunction function, List<String> arguments) {
        this.function = function;
        this.call = new FunctionOperand(name, arguments);
        I18nHelper texts = played(I18nHelper.class, Map.of("getText", name));
        function.init(played(JqlFunctionModuleDescriptor.class, Map.of("getFunctionName", name, "getI18nBean", texts)));
    }

    boolean isRefused() {
        return function.validate(searcher, call, clause).hasAnyErrors();
    }

    /** How many values the call has; none where it is refused. */
    int values() {
        return function.getValues(context, call, clause).size();
    }

    private static <T> T played(Class<T> type, Map<String, Object> answers) {
        InvocationHandler answering = (proxy, method, arguments) -> answers.get(method.getName());
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answering));
    }
}
