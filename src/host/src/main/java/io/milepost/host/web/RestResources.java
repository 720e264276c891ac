package io.milepost.host.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import javax.ws.rs.Path;
import javax.ws.rs.core.Feature;
import javax.ws.rs.core.FeatureContext;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.process.internal.RequestScoped;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.servlet.ServletContainer;

/** JAX-RS resources for one path: the host's ready objects, or a plugin's classes made anew for each request. */
public final class RestResources {
    /** Jersey warns that there is no JavaBeans Activation, which nothing here needs. */
    private static final Logger TOO_ANXIOUS =
            Logger.getLogger("org.glassfish.jersey.message.internal.MessagingBinders");

    static {
        TOO_ANXIOUS.setLevel(Level.SEVERE);
    }

    private final ResourceConfig jersey = new ResourceConfig()
            .property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .register(JacksonFeature.class);

    private RestResources() {}

    /** Resources that answer all requests as they are, and providers beside them. */
    public static RestResources of(Set<Object> objects) {
        Map<Class<?>, Object> byClass =
                objects.stream().collect(Collectors.toMap(Object::getClass, Function.identity()));
        return of(byClass.keySet(), byClass::get);
    }

    /**
     * Classes of which a plugin's own context makes the objects: of resources one a request, with their {@code @Context}
     * fields filled, of providers such as exception mappers one for all.
     */
    public static RestResources of(Collection<Class<?>> classes, Function<Class<?>, Object> maker) {
        RestResources resources = new RestResources();
        Map<Boolean, List<Class<?>>> byKind =
                classes.stream().collect(Collectors.partitioningBy(type -> type.isAnnotationPresent(Path.class)));
        byKind.get(false).forEach(provider -> resources.jersey.register(maker.apply(provider)));
        byKind.get(true).forEach(resources.jersey::register);
        PerRequest perRequest = new PerRequest(byKind.get(true), maker);
        resources.jersey.register((Feature) perRequest::configure).register(perRequest);
        return resources;
    }

    /** The methods that answer, as Jersey models them: {@code GET /issue/{id}}. */
    Stream<String> endpoints() {
        return jersey.getClasses().stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> endpoints("", Resource.from(type)));
    }

    private static Stream<String> endpoints(String above, Resource resource) {
        String path = above + (resource.getPath().startsWith("/") ? "" : "/") + resource.getPath();
        return Stream.concat(
                resource.getAllMethods().stream()
                        .map(method -> (method.getHttpMethod() == null ? "ANY" : method.getHttpMethod()) + " " + path),
                resource.getChildResources().stream().flatMap(child -> endpoints(path, child)));
    }

    Servlet servlet(Gatekeeper gatekeeper) {
        jersey.register(new RestAccess(gatekeeper)).register(new RestXsrf()).register(new RestFailure());
        return new ServletContainer(jersey);
    }

    /** Binds each class to its maker, before Jersey's own way of making it. */
    private static final class PerRequest extends AbstractBinder {
        private final Collection<Class<?>> classes;
        private final Function<Class<?>, Object> maker;
        private InjectionManager injection;

        PerRequest(Collection<Class<?>> classes, Function<Class<?>, Object> maker) {
            this.classes = classes;
            this.maker = maker;
        }

        boolean configure(FeatureContext context) {
            injection = InjectionManagerProvider.getInjectionManager(context);
            return true;
        }

        @Override
        protected void configure() {
            classes.forEach(this::bindMaker);
        }

        private <T> void bindMaker(Class<T> type) {
            bindFactory(() -> made(type)).to(type).in(RequestScoped.class).ranked(100);
        }

        private <T> T made(Class<T> type) {
            T resource = type.cast(maker.apply(type));
            injection.inject(resource); // else @Context fields stay null
            return resource;
        }
    }
}
