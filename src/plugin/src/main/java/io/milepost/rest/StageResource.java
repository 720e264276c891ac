package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.domain.plan.Closing;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangeStage;
import io.milepost.planning.ChangeStage.Step;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Where a goal is in its life. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/stage")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class StageResource {

    private static final Set<String> FIELDS = Set.of("stage", "outcome", "learning", "version", "reason");

    private final PlanAnswers answers;
    private final ChangeStage changeStage;
    private final Viewers viewers;

    @Inject
    public StageResource(PlanAnswers answers, ChangeStage changeStage, Viewers viewers) {
        this.answers = answers;
        this.changeStage = changeStage;
        this.viewers = viewers;
    }

    /**
     * Takes a goal to another stage of its life, and answers with its plan.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; no version, 428; a goal that is
     * unknown or unseen, 404; no right to edit the plan, 403; a version that is not the current one, 409; a closing
     * without learning, the restoring of a goal that is not archived, 400.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(
            answers = "plan",
            takes = {"stage-body", "stage-close-body"})
    public String change(
            @PathParam("key") String key,
            @HeaderParam("X-Atlassian-Token") String token,
            @HeaderParam("If-Match") String ifMatch,
            String body) {
        Parameters.checkToken(token);
        Fields wanted = RequestBody.of(body, FIELDS);
        int version = Version.of(ifMatch, wanted);
        String reason = wanted.optionalText("reason").orElse("");
        ChangeStage.Wish wish = new ChangeStage.Wish(version, step(wanted), reason);
        Viewer viewer = viewers.current();
        changeStage.change(viewer.personKey(), answers.place(viewer, key), wish);
        return answers.plan(viewer, key).text();
    }

    private static Step step(Fields wanted) {
        String stage = wanted.text("stage");
        return switch (stage) {
            case "draft" -> new ChangeStage.Draft();
            case "active" -> new ChangeStage.Activate();
            case "closed" -> new ChangeStage.Close(
                    wanted.constant(Closing.Outcome.class, "outcome"), wanted.text("learning"));
            case "archived" -> new ChangeStage.Archive();
            case "previous" -> new ChangeStage.Restore();
            default -> throw BadInputException.unknownWord("stage", stage);
        };
    }
}
