package io.milepost.host.web;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.MultipartConfigElement;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.servlet.FilterHolder;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.eclipse.jetty.servlet.ServletMapping;

/** Jetty at the context path {@code /jira}. Servlets come and go while it runs, with the plugins that bring them. */
public final class WebServer implements Routes, AutoCloseable {
    public static final String CONTEXT_PATH = "/jira";

    private static final long UPLOAD_LIMIT = 100L << 20;
    private static final int STOP_MILLIS = 2000;

    private final Server jetty;
    private final ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
    private final Set<String> withoutFormToken = ConcurrentHashMap.newKeySet();
    private final Map<String, RestResources> restByPath = new ConcurrentHashMap<>();
    private final Gatekeeper gatekeeper;
    private final MultipartConfigElement uploads;

    /**
     * Prepares the server; nothing listens yet.
     *
     * @param port 0 for any free one
     * @param uploadFolder where uploaded files wait until their page has read them
     */
    public WebServer(int port, Gatekeeper gatekeeper, Path uploadFolder) {
        this.gatekeeper = gatekeeper;
        jetty = new Server(new InetSocketAddress(port));
        jetty.setStopTimeout(STOP_MILLIS);
        uploads = new MultipartConfigElement(uploadFolder.toString(), UPLOAD_LIMIT, UPLOAD_LIMIT, 1 << 20);
        context.setContextPath(CONTEXT_PATH);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        context.getSessionHandler().setMaxInactiveInterval((int) TimeUnit.HOURS.toSeconds(5));
        failures((request, status, message) -> ErrorResponses.plainPage(status, message));
        filter("/*", new AuthenticationFilter(gatekeeper));
        filter("/*", new FormTokenFilter(withoutFormToken));
        mount("/rest/*", new NoResource(), false);
        GzipHandler gzip = new GzipHandler();
        gzip.setHandler(context);
        jetty.setHandler(gzip);
    }

    /** From now on, error pages look like this. */
    public void failures(Failures pages) {
        context.setErrorHandler(new ErrorResponses(pages));
    }

    @Override
    public void page(String pathSpec, HttpServlet servlet) {
        mount(pathSpec, servlet);
    }

    @Override
    public void filter(String pathSpec, Filter filter) {
        context.addFilter(new FilterHolder(filter), pathSpec, EnumSet.of(DispatcherType.REQUEST));
    }

    @Override
    public void rest(String path, Set<Object> resources) {
        mountRest(path, RestResources.of(resources));
    }

    /** Serves JAX-RS resources below a path until the answer is closed. */
    public Mounted mountRest(String path, RestResources resources) {
        Mounted mounted = mount(path + "/*", resources.servlet(gatekeeper), false);
        restByPath.put(path, resources);
        return () -> {
            restByPath.remove(path);
            mounted.close();
        };
    }

    /** Every REST method that answers now, with its path: {@code GET /rest/api/2/issue/{id}}. */
    public List<String> endpoints() {
        return restByPath.entrySet().stream()
                .flatMap(mounted -> mounted.getValue()
                        .endpoints()
                        .map(endpoint -> endpoint.replaceFirst(" ", " " + mounted.getKey())))
                .sorted()
                .toList();
    }

    /** Serves a path spec with a servlet until the answer is closed. */
    public Mounted mount(String pathSpec, Servlet servlet) {
        return mount(pathSpec, servlet, !servlet.getClass().isAnnotationPresent(XsrfProtectionExcluded.class));
    }

    /** Serves a path spec with a plugin's servlet, behind Jira's access rule, until the answer is closed. */
    public Mounted mountGuarded(String pathSpec, Servlet servlet) {
        boolean formToken = !servlet.getClass().isAnnotationPresent(XsrfProtectionExcluded.class);
        return mount(pathSpec, new GuardedServlet(servlet, gatekeeper, new LoginAddress()::getLoginUri), formToken);
    }

    private Mounted mount(String pathSpec, Servlet servlet, boolean formToken) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setName(pathSpec + "#" + System.identityHashCode(servlet));
        holder.getRegistration().setMultipartConfig(uploads);
        if (!formToken) {
            withoutFormToken.add(holder.getName());
        }
        context.addServlet(holder, pathSpec);
        return () -> unmount(holder);
    }

    private synchronized void unmount(ServletHolder gone) {
        withoutFormToken.remove(gone.getName());
        ServletHandler handler = context.getServletHandler();
        handler.setServletMappings(Arrays.stream(handler.getServletMappings())
                .filter(mapping -> !mapping.getServletName().equals(gone.getName()))
                .toArray(ServletMapping[]::new));
        handler.setServlets(Arrays.stream(handler.getServlets())
                .filter(holder -> holder != gone)
                .toArray(ServletHolder[]::new));
        stop(gone);
    }

    /** Jetty lets go of a servlet without telling it. */
    private static void stop(ServletHolder gone) {
        try {
            gone.stop();
        } catch (Exception e) { // Jetty's life cycle declares no narrower one
            throw new IllegalStateException("servlet " + gone.getName() + " does not stop", e);
        }
    }

    /** Starts listening; refused with a {@link java.net.BindException} as cause where the port is taken. */
    public void start() throws IOException {
        try {
            jetty.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) { // Jetty's life cycle declares no narrower one
            throw new IOException("the web server does not start: " + e.getMessage(), e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return Arrays.stream(jetty.getConnectors())
                .map(connector -> ((ServerConnector) connector).getLocalPort())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public void close() {
        try {
            if (jetty.isRunning()) { // one that failed to start has stopped itself
                jetty.stop();
            }
        } catch (Exception e) { // Jetty's life cycle declares no narrower one
            throw new IllegalStateException("the web server does not stop", e);
        }
    }

    /** What is left below {@code /rest} when no resources hang there; without it a page would answer programs. */
    private static final class NoResource extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A servlet that answers until it is closed. */
    @FunctionalInterface
    public interface Mounted extends AutoCloseable {
        @Override
        void close();
    }
}
