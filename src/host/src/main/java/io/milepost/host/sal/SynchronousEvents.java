package io.milepost.host.sal;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls every listener method whose parameter an event fits, on the publisher's thread, in the order of registration. A
 * listener that fails is logged and disturbs nobody.
 */
public final class SynchronousEvents implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(SynchronousEvents.class);

    private final List<Registered> listeners = new CopyOnWriteArrayList<>();

    /** Takes the listener's {@code @EventListener} methods; a second time, the first registration stays. */
    @Override
    public void register(Object listener) {
        if (listeners.stream().noneMatch(known -> known.listener == listener)) {
            listeners.add(new Registered(listener, methodsOf(listener.getClass())));
        }
    }

    private static List<Method> methodsOf(Class<?> type) {
        List<Method> methods = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .toList();
        if (!methods.isEmpty() && !Modifier.isPublic(type.getModifiers())) {
            throw new IllegalArgumentException("listener class is not public: " + type.getName());
        }
        methods.stream()
                .filter(method -> method.getParameterCount() != 1)
                .findFirst()
                .ifPresent(method -> {
                    throw new IllegalArgumentException("listener method without exactly one parameter: " + method);
                });
        return methods;
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(known -> known.listener == listener);
    }

    @Override
    public void publish(Object event) {
        listeners.forEach(registered -> registered.hear(event));
    }

    private record Registered(Object listener, List<Method> methods) {
        void hear(Object event) {
            methods.stream()
                    .filter(method -> method.getParameterTypes()[0].isInstance(event))
                    .forEach(method -> call(method, event));
        }

        private void call(Method method, Object event) {
            try {
                method.invoke(listener, event);
            } catch (InvocationTargetException e) {
                LOG.error("listener {} failed on {}", method, event, e.getCause());
            } catch (IllegalAccessException e) {
                LOG.error("listener {} is not open", method, e);
            }
        }
    }
}
