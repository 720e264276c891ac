package io.milepost.host.osgi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A plugin's Spring context, reached by reflection because its classes are a bundle's. */
public final class SpringContext {
    /** {@code AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR}, what Jira uses for plugins' modules. */
    private static final int BY_CONSTRUCTOR = 3;

    private final Object beanFactory;
    private final Method createBean;

    SpringContext(Object applicationContext) throws ReflectiveOperationException {
        beanFactory = applicationContext
                .getClass()
                .getMethod("getAutowireCapableBeanFactory")
                .invoke(applicationContext);
        createBean = beanFactory.getClass().getMethod("createBean", Class.class, int.class, boolean.class);
    }

    /** A new object of a plugin's class, its constructor's parameters taken from the context. */
    public <T> T create(Class<T> type) {
        try {
            return type.cast(createBean.invoke(beanFactory, type, BY_CONSTRUCTOR, false));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "cannot create " + type.getName() + ": " + e.getCause().getMessage(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Spring's bean factory is not open", e);
        }
    }
}
