package io.milepost.host.view;

import java.io.Writer;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.directive.DirectiveConstants;
import org.apache.velocity.runtime.parser.node.Node;

/** Jira's directive {@code #enable_html_escaping()}. */
public final class EnableHtmlEscaping extends Directive {
    private static final String MARK = "htmlEscapingIsOn";

    static void in(Context context) {
        context.put(MARK, true);
    }

    static boolean isOn(Context context) {
        return context.containsKey(MARK);
    }

    @Override
    public String getName() {
        return "enable_html_escaping";
    }

    @Override
    public int getType() {
        return DirectiveConstants.LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        in(context);
        return true;
    }
}
