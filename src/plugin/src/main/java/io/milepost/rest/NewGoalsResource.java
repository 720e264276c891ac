package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.domain.Span;
import io.milepost.domain.plan.GoalStage;
import io.milepost.lookup.NameLookup;
import io.milepost.lookup.ProjectDetails;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangePlanRules.PlanPlace;
import io.milepost.planning.ChangeStage;
import io.milepost.planning.CreateGoal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** Takes issues into the plan, or makes them for it. */
@Path("/goals")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class NewGoalsResource {

    private static final Set<String> FIELDS =
            Set.of("key", "project", "type", "summary", "owner", "start", "due", "stage");

    private final PlanAnswers answers;
    private final NameLookup names;
    private final CreateGoal createGoal;
    private final ChangeStage changeStage;
    private final Viewers viewers;

    @Inject
    public NewGoalsResource(
            PlanAnswers answers, NameLookup names, CreateGoal createGoal, ChangeStage changeStage, Viewers viewers) {
        this.answers = answers;
        this.names = names;
        this.createGoal = createGoal;
        this.changeStage = changeStage;
        this.viewers = viewers;
    }

    /**
     * Takes an issue into the plan, or makes the issue as well.
     *
     * <p>Refuses, in this order: no token, 403; nobody in particular, 401; a body that is not understood, 400; a goal
     * or project that is unknown or unseen, 404; no right to edit the plan, 403; a goal that has a plan, 409; an
     * owner or a type that is not there, what Jira refuses, 400.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(
            answers = "new-goal",
            takes = {"new-goal-body", "new-goal-of-issue-body"},
            status = 201)
    public Response add(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        Viewer viewer = Parameters.somebody(viewers);
        Fields wanted = RequestBody.of(body, FIELDS);
        GoalStage stage = stage(wanted);
        String key = wanted.has("key") ? taken(viewer, wanted.text("key"), stage) : made(viewer, wanted, stage);
        Json answer = new Json().with("key", key).with("stage", stage.word()).with("version", 1);
        return Response.created(URI.create("goals/" + key))
                .type(Json.MEDIA_TYPE)
                .entity(answer.text())
                .build();
    }

    private String taken(Viewer viewer, String key, GoalStage stage) {
        ChangeStage.Step step = stage == GoalStage.DRAFT ? new ChangeStage.Draft() : new ChangeStage.Activate();
        changeStage.change(viewer.personKey(), answers.place(viewer, key), new ChangeStage.Wish(0, step, ""));
        return key;
    }

    private String made(Viewer viewer, Fields wanted, GoalStage stage) {
        String summary = wanted.text("summary");
        Span span = new Span(wanted.optionalDay("start"), wanted.optionalDay("due"));
        ProjectDetails project = names.project(viewer, wanted.text("project"));
        PlanPlace place = new PlanPlace(project.id(), project.key());
        createGoal.checkAllowed(viewer.personKey(), place);
        CreateGoal.Wish wish = new CreateGoal.Wish(wanted.optionalText("type"), summary, owner(wanted), span, stage);
        return createGoal.create(viewer.personKey(), place, wish).key();
    }

    private Optional<String> owner(Fields wanted) {
        return wanted.optionalObject("owner", TypedNames.PERSON)
                .map(person -> person.text("name"))
                .map(name -> Optional.ofNullable(names.personKeys(List.of(name)).get(name))
                        .orElseThrow(() -> BadInputException.unknownPerson("owner", name)));
    }

    private static GoalStage stage(Fields wanted) {
        GoalStage stage = wanted.optionalConstant(GoalStage.class, "stage").orElse(GoalStage.ACTIVE);
        if (stage != GoalStage.ACTIVE && stage != GoalStage.DRAFT) {
            throw BadInputException.unknownWord("stage", stage.word());
        }
        return stage;
    }
}
