package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.change.IssueEdit;
import io.milepost.lookup.EffectLookup;
import io.milepost.lookup.NameLookup;
import io.milepost.lookup.Names;
import io.milepost.lookup.UnknownIssueException;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.staging.ChangeOutcome;
import io.milepost.planning.staging.StagedChanges;
import io.milepost.rest.ChangesBody.Line;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;

/** Changes of issues that people have staged on a roadmap: tried, and written by Jira's own operations. */
@Path("/roadmap/changes")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ChangesResource {

    private static final int MOST = 500;

    private final StagedChanges changes;
    private final EffectLookup effects;
    private final NameLookup names;
    private final I18nResolver texts;
    private final Viewers viewers;

    @Inject
    public ChangesResource(
            StagedChanges changes, EffectLookup effects, NameLookup names, I18nResolver texts, Viewers viewers) {
        this.changes = changes;
        this.effects = effects;
        this.names = names;
        this.texts = texts;
        this.viewers = viewers;
    }

    /**
     * Those of the issues that you may edit in Jira, by their keys; issues that are unknown or unseen are not among them.
     *
     * <p>Refuses, in this order: nobody in particular, 401; ids that are none, or more than 500 of them, 400.
     *
     * @param ids the ids of the issues, with commas between them
     */
    @GET
    @Path("/editable")
    @Example(answers = "changes-editable")
    public String editable(@QueryParam("ids") String ids) {
        Viewer viewer = Parameters.somebody(viewers);
        Set<Long> editable = changes.editable(viewer.personKey().orElseThrow(), Parameters.ids("ids", ids, MOST));
        Names named = names.names(viewer, editable, Set.of());
        return new Json().with("editable", named.keysOf(editable)).text();
    }

    /**
     * The issues that have to wait for one by Jira's link "blocks", as far as you can see them.
     *
     * <p>Refuses, in this order: nobody in particular, 401; an issue that is unknown or unseen, 404.
     *
     * @param issue the key of the issue
     */
    @GET
    @Path("/blocked")
    @Example(answers = "changes-blocked")
    public String blocked(@QueryParam("issue") String issue) {
        Viewer viewer = Parameters.somebody(viewers);
        String key = Parameters.required("issue", issue);
        Long id = names.issueIds(viewer, Set.of(key)).get(key);
        if (id == null) {
            throw new UnknownIssueException(key);
        }
        Set<Long> blocked = changes.blocked(id);
        return new Json()
                .with("blocks", names.names(viewer, blocked, Set.of()).keysOf(blocked))
                .text();
    }

    /**
     * What would come of staged changes: what Jira and Milepost have against each, what somebody else has changed meanwhile,
     * and how the goals would move by all that would be written. Writes nothing. What the validators of a workflow say is
     * known only when a step is taken.
     *
     * <p>Refuses, in this order: no token, 403; nobody in particular, 401; a body that is not understood, neither project
     * nor plan, or both, a day that is not today, 400; a project or plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param asOf the day that the roadmap shows; today, or nothing
     */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "changes-preview", takes = "changes-body")
    public String preview(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("asOf") String asOf,
            @HeaderParam("X-Atlassian-Token") String token,
            String body) {
        Parameters.checkToken(token);
        Viewer viewer = Parameters.somebody(viewers);
        ChangesRead read = read(viewer, new Shown(project, plan, asOf), body);
        List<ChangeOutcome> tried = changes.tried(viewer.personKey().orElseThrow(), read.known());
        List<IssueEdit> edits = tried.stream()
                .filter(ChangeOutcome::isWritten)
                .map(ChangeOutcome::edit)
                .toList();
        return json(viewer, tried)
                .tried(read.results(tried), effects.of(viewer, edits))
                .text();
    }

    /**
     * Writes staged changes, each issue whole or not at all, as you and with what Jira asks of you. An issue that is refused,
     * by Jira or because somebody else has changed it meanwhile, holds up no other. The answer's {@code undo}, sent to this
     * resource, puts everything back that was written.
     *
     * <p>Refuses, in this order: no token, 403; nobody in particular, 401; a body that is not understood, neither project
     * nor plan, or both, a day that is not today, 400; a project or plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     * @param asOf the day that the roadmap shows; today, or nothing
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "changes-written", takes = "changes-body")
    public String write(
            @QueryParam("project") String project,
            @QueryParam("plan") String plan,
            @QueryParam("asOf") String asOf,
            @HeaderParam("X-Atlassian-Token") String token,
            String body) {
        Parameters.checkToken(token);
        Viewer viewer = Parameters.somebody(viewers);
        ChangesRead read = read(viewer, new Shown(project, plan, asOf), body);
        List<ChangeOutcome> outcomes = changes.write(viewer.personKey().orElseThrow(), read.known());
        return json(viewer, outcomes).written(read.results(outcomes)).text();
    }

    /** The roadmap on which the changes were staged, as the request names it. */
    private record Shown(String project, String plan, String asOf) {}

    private ChangesRead read(Viewer viewer, Shown shown, String body) {
        List<Line> lines = ChangesBody.lines(body);
        effects.check(viewer, LaneParameters.scope(shown.project, shown.plan), Parameters.day("asOf", shown.asOf));
        return new ChangesRead(lines, names.issueIds(viewer, ChangesRead.keys(lines)));
    }

    private ChangesJson json(Viewer viewer, List<ChangeOutcome> outcomes) {
        return new ChangesJson(texts, names.names(viewer, ChangesRead.issues(outcomes), Set.of()));
    }
}
