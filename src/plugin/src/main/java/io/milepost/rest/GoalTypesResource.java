package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Viewers;
import io.milepost.planning.CurrentSettings;
import io.milepost.planning.PlanOptions;
import io.milepost.planning.PlanOptions.IssueTypeOption;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;

/** The issue types with which a goal can be made. */
@Path("/goal-types")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class GoalTypesResource {

    private final CurrentSettings settings;
    private final PlanOptions options;
    private final Viewers viewers;

    @Inject
    public GoalTypesResource(CurrentSettings settings, PlanOptions options, Viewers viewers) {
        this.settings = settings;
        this.options = options;
        this.viewers = viewers;
    }

    /**
     * The issue types with which a goal can be made, in the order of the settings: the first is taken where nobody
     * chooses.
     *
     * <p>Refuses, in this order: nobody in particular, 401.
     */
    @GET
    @Example(answers = "goal-types")
    public String goalTypes() {
        Parameters.somebody(viewers);
        List<IssueTypeOption> all = options.issueTypes();
        List<Json> chosen = settings.settings().goalTypes().stream()
                .flatMap(id -> all.stream().filter(type -> type.id().equals(id)))
                .map(type -> new Json().with("id", type.id()).with("name", type.translatedName()))
                .toList();
        return new Json().with("goalTypes", chosen).text();
    }
}
