package io.milepost.host.view;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What templates may call, after Jira's allowlist, which Jira 11 enforces: any method of plain values, getters of Jira's
 * API, and accessors of the host's own records. Anything else is as if it did not exist, and is logged.
 */
public final class AllowedCalls extends UberspectImpl {
    private static final Logger LOG = LoggerFactory.getLogger(AllowedCalls.class);
    private static final List<Class<?>> PLAIN = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Date.class,
            Locale.class,
            TemporalAccessor.class,
            Collection.class,
            Map.class,
            Map.Entry.class);
    private static final Set<String> REFLECTIVE =
            Set.of("getClass", "getDeclaringClass", "wait", "notify", "notifyAll");

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info place) throws Exception {
        return allowed(target, name, place) ? super.getMethod(target, name, arguments, place) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info place) throws Exception {
        Method accessor = target == null ? null : accessor(target.getClass(), name);
        if (accessor != null) {
            return new Accessor(accessor);
        }
        boolean allowed =
                isPlain(target) || Stream.of("get", "is").anyMatch(verb -> isGetter(target, getter(verb, name)));
        return allowed && !name.equalsIgnoreCase("class")
                ? super.getPropertyGet(target, name, place)
                : refused(target, name, place);
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info place) {
        return null;
    }

    private boolean allowed(Object target, String name, Info place) {
        boolean allowed = !REFLECTIVE.contains(name)
                && (isPlain(target) || isGetter(target, name) || accessor(target.getClass(), name) != null);
        if (!allowed) {
            refused(target, name, place);
        }
        return allowed;
    }

    private static VelPropertyGet refused(Object target, String name, Info place) {
        if (target != null) {
            LOG.warn(
                    "template {} may not call {} of {}",
                    place,
                    name,
                    target.getClass().getName());
        }
        return null;
    }

    private static boolean isPlain(Object target) {
        return target != null
                && (target.getClass().isArray() || PLAIN.stream().anyMatch(type -> type.isInstance(target)));
    }

    /** A method that only reads, declared by an interface of Jira's API. */
    private static boolean isGetter(Object target, String name) {
        return target != null
                && (name.startsWith("get") || name.startsWith("is") || name.startsWith("has"))
                && interfaces(target.getClass())
                        .filter(type -> type.getName().startsWith("com.atlassian."))
                        .flatMap(type -> Arrays.stream(type.getMethods()))
                        .anyMatch(method -> method.getName().equals(name));
    }

    private static Stream<Class<?>> interfaces(Class<?> type) {
        Stream<Class<?>> own = Arrays.stream(type.getInterfaces());
        return type.getSuperclass() == null ? own : Stream.concat(own, interfaces(type.getSuperclass()));
    }

    private static String getter(String verb, String property) {
        return verb + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    /** Only the host's records: Jira knows no record, so a plugin's must stay out of reach here too. */
    private static Method accessor(Class<?> type, String name) {
        return !type.isRecord() || !type.getName().startsWith("io.milepost.host.")
                ? null
                : Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .map(RecordComponent::getAccessor)
                        .findFirst()
                        .orElse(null);
    }

    private record Accessor(Method method) implements VelPropertyGet {
        Accessor {
            method.setAccessible(true); // the record itself need not be public
        }

        @Override
        public Object invoke(Object target) throws Exception {
            return method.invoke(target);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }
    }
}
