package io.milepost.host.web;

import java.util.Set;
import javax.servlet.Filter;
import javax.servlet.http.HttpServlet;

/** Where servlets and REST resources hang below the context path. */
public interface Routes {
    /**
     * Serves requests of a path spec such as {@code /browse/*} with a servlet. Everybody reaches it, anonymous people
     * too: a page checks for itself. Changes need the session's form token, unless the servlet's class is marked
     * {@code @XsrfProtectionExcluded}.
     */
    void page(String pathSpec, HttpServlet servlet);

    /**
     * Passes requests of a path spec through a filter, inside the one that finds out who is asking: the pages put
     * their frame around what a plugin's servlet writes below {@code /plugins/servlet/*}.
     */
    void filter(String pathSpec, Filter filter);

    /**
     * Serves requests below a path such as {@code /rest/api/2} with JAX-RS resource objects (singletons). Methods follow
     * {@code @UnrestrictedAccess}, {@code @LicensedOnly} (the default) and {@code @AdminOnly}.
     */
    void rest(String path, Set<Object> resources);
}
