package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangeSettings;
import io.milepost.planning.CurrentSettings;
import io.milepost.planning.EditRights;
import io.milepost.planning.PlanOptions;
import io.milepost.planning.Settings;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** What counts as goal and activity. Anybody but an administrator gets 403. */
@Path("/settings")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class SettingsResource {

    private static final Set<String> FIELDS = Set.of("goalTypes", "activityTypes", "startDateField");

    private final CurrentSettings current;
    private final PlanOptions options;
    private final ChangeSettings changeSettings;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public SettingsResource(
            CurrentSettings current,
            PlanOptions options,
            ChangeSettings changeSettings,
            EditRights rights,
            Viewers viewers) {
        this.current = current;
        this.options = options;
        this.changeSettings = changeSettings;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * What counts as goal and activity, and the options to choose from.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403.
     */
    @GET
    @Example(answers = "settings")
    public String settings() {
        rights.checkAdminister(viewers.current().personKey());
        return answer();
    }

    /**
     * Says what counts as goal and activity, and has everything calculated anew.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; anybody but an administrator,
     * 403; a type or field that is not there or not fit, 400.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "settings", takes = "settings-body")
    public String change(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        Fields wanted = RequestBody.of(body, FIELDS);
        Settings settings = new Settings(
                wanted.texts("goalTypes"), wanted.texts("activityTypes"), wanted.textOrNull("startDateField"));
        changeSettings.change(viewers.current().personKey(), settings);
        return answer();
    }

    private String answer() {
        return SettingsJson.of(current.settings(), options).text();
    }
}
