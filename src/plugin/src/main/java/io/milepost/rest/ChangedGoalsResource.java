package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.ChangedGoals;
import io.milepost.lookup.ChangedGoals.Since;
import io.milepost.lookup.GoalChange;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** What became of the goals of a roadmap. */
@Path("/roadmap/changed")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ChangedGoalsResource {

    private final ChangedGoals changed;
    private final Viewers viewers;

    @Inject
    public ChangedGoalsResource(ChangedGoals changed, Viewers viewers) {
        this.changed = changed;
        this.viewers = viewers;
    }

    /**
     * Which goals of a roadmap are others than they were at a moment: {@code total} counts all that you see, the first 100
     * are told of, those with another health before those that moved farthest. Of each, {@code from} is how it stood, null
     * for a goal that is new, {@code to} how it stands, and {@code entries} how many lines its ledger has got, with the
     * last three of them. Goals that were put away are among them where that is what happened.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, a moment that has not
     * come yet, 400; a project or plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param since a moment such as {@code 2026-11-20T17:00:00Z}
     */
    @GET
    @Example(answers = "roadmap-changed")
    public Response changed(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("since") String since,
            @Context Request request) {
        LaneScope scope = LaneParameters.scope(project, plan);
        Instant moment = moment(Parameters.required("since", since));
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, json(changed.of(viewer, scope, moment)));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noMoment) {
            throw BadInputException.wrongParameter("since", text);
        }
    }

    private static Json json(Since since) {
        return new Json()
                .with("since", since.moment())
                .with("day", LocalDate.ofInstant(since.moment(), since.zone()))
                .with("total", since.total())
                .with(
                        "goals",
                        since.goals().stream().map(ChangedGoalsResource::json).toList());
    }

    private static Json json(GoalChange change) {
        return new Json()
                .with("key", change.now().issue().key())
                .with("summary", change.now().issue().name().summary())
                .with("from", change.then().map(ChangedGoalsResource::standing))
                .with("to", standing(change.now()))
                .with("entries", change.entries())
                .with("newest", change.newest().stream().map(LedgerJson::entry).toList());
    }

    private static Json standing(GoalView goal) {
        return LedgerJson.figures(goal.assessment())
                .with("stage", goal.assessment().plan().stage().word())
                .with("start", goal.issue().span().start())
                .with("due", goal.issue().span().due());
    }
}
