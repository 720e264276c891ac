package io.milepost.host.view;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/**
 * Renders the Velocity templates of one class loader. Templates reach only strings, numbers, dates, maps, lists, the
 * host's records, getters of Jira's API and {@code $i18n.getText(...)}.
 */
public final class Templates {
    private final ClassLoader loader;
    private final VelocityEngine engine;

    public Templates(ClassLoader loader) {
        this.loader = loader;
        engine = engine(loader);
    }

    private static VelocityEngine engine(ClassLoader loader) {
        VelocityEngine engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classes");
        engine.setProperty("classes.resource.loader.instance", new ClassLoaderTemplates(loader));
        engine.setProperty("classes.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowedCalls.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.VM_LIBRARY, ClassLoaderTemplates.MACROS);
        engine.setProperty("userdirective", EnableHtmlEscaping.class.getName());
        withLoader(Templates.class.getClassLoader(), engine::init);
        return engine;
    }

    /**
     * The template's text with every reference HTML-escaped, except those whose name or method ends in {@code Html}.
     *
     * @param template path of the template in the class loader, such as {@code pages/login.vm}
     */
    public String render(String template, Map<String, ?> values) {
        StringWriter text = new StringWriter();
        render(template, values, text, true);
        return text.toString();
    }

    /**
     * Writes the template's text as Jira's template renderer does: nothing is escaped unless the template says
     * {@code #enable_html_escaping()}.
     */
    public void renderUnescaped(String template, Map<String, ?> values, Writer writer) {
        render(template, values, writer, false);
    }

    private void render(String name, Map<String, ?> values, Writer writer, boolean escaped) {
        withLoader(loader, () -> {
            Template template = engine.getTemplate(name, StandardCharsets.UTF_8.name());
            template.merge(context(values, escaped), writer);
        });
    }

    /** A short text with references, such as a link of the descriptor; nothing is escaped. */
    public String fill(String text, Map<String, ?> values) {
        StringWriter filled = new StringWriter();
        withLoader(loader, () -> engine.evaluate(context(values, false), filled, "descriptor", text));
        return filled.toString();
    }

    private static VelocityContext context(Map<String, ?> values, boolean escaped) {
        VelocityContext context = new VelocityContext(new HashMap<String, Object>(values));
        if (escaped) {
            EnableHtmlEscaping.in(context);
        }
        EventCartridge events = new EventCartridge();
        events.addReferenceInsertionEventHandler(
                (reference, value) -> EnableHtmlEscaping.isOn(context) ? Html.escaped(reference, value) : value);
        events.attachToContext(context);
        return context;
    }

    private static void withLoader(ClassLoader loader, Work work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            work.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // Velocity 1.7 declares no narrower one
            throw new IllegalStateException("template failed: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
