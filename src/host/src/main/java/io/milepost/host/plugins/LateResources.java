package io.milepost.host.plugins;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Tells {@code WRM.require} of the pages what it has to load: {@code POST /rest/webResources/1.0/resources}. */
@Path("resources")
@UnrestrictedAccess
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LateResources {
    private final PluginModules modules;

    LateResources(PluginModules modules) {
        this.modules = modules;
    }

    /** Complete keys of web resources that a script asks for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Asked(@JsonProperty("r") List<String> keys) {
        public Asked {
            keys = keys == null ? List.of() : List.copyOf(keys);
        }
    }

    /** Styles before scripts, dependencies first; what nobody offers is left out without a word. */
    @POST
    public Map<String, Object> resources(Asked asked) {
        PageResources found = modules.webResourcesOf(asked.keys());
        Stream<Map<String, String>> styles = found.styles().stream().map(url -> resource(url, "CSS"));
        Stream<Map<String, String>> scripts = found.scripts().stream().map(url -> resource(url, "JAVASCRIPT"));
        return Map.of(
                "resources",
                Stream.concat(styles, scripts).toList(),
                "unparsedData",
                Map.of(),
                "unparsedErrors",
                Map.of());
    }

    private static Map<String, String> resource(String url, String type) {
        return Map.of("url", url, "resourceType", type);
    }
}
