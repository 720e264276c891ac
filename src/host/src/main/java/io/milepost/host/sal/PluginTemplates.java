package io.milepost.host.sal;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.milepost.host.view.Templates;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Renders one plugin's templates; as in Jira, HTML is escaped only where the template enables that. */
public final class PluginTemplates implements TemplateRenderer {
    private final Templates templates;
    private final JiraAuthenticationContext authentication;

    public PluginTemplates(ClassLoader pluginClasses, JiraAuthenticationContext authentication) {
        templates = new Templates(pluginClasses);
        this.authentication = authentication;
    }

    @Override
    public void render(String template, Map<String, Object> values, Writer writer) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", authentication.getI18nHelper());
        context.putAll(values);
        templates.renderUnescaped(template, context, writer);
    }
}
