package io.milepost.host.view;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates in one class loader, never in another plugin's; Jira's own macros are there for all. */
final class ClassLoaderTemplates extends ResourceLoader {
    /** The macros that Jira offers to custom fields' templates. */
    static final String MACROS = "pages/field-macros.vm";

    private final ClassLoader loader;

    ClassLoaderTemplates(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public void init(ExtendedProperties settings) {}

    @Override
    public InputStream getResourceStream(String name) {
        ClassLoader owner = name.equals(MACROS) ? ClassLoaderTemplates.class.getClassLoader() : loader;
        InputStream template = owner.getResourceAsStream(name.startsWith("/") ? name.substring(1) : name);
        if (template == null) {
            throw new ResourceNotFoundException("no template " + name);
        }
        return template;
    }

    @Override
    public boolean isSourceModified(Resource template) {
        return false;
    }

    @Override
    public long getLastModified(Resource template) {
        return 0;
    }
}
