package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.UnknownViewException;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewChoice;
import io.milepost.domain.view.ViewFilter;
import io.milepost.domain.view.ViewKind;
import io.milepost.lookup.NameLookup;
import io.milepost.lookup.PlaceInView;
import io.milepost.lookup.ViewList;
import io.milepost.lookup.ViewLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangeViews;
import io.milepost.planning.ViewScope;
import java.util.Arrays;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** The views of a roadmap: the ready ones, those that somebody has saved for himself, and those that are shared. */
@Path("/views")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ViewsResource {

    private final ViewLookup views;
    private final ChangeViews changes;
    private final NameLookup names;
    private final I18nResolver texts;
    private final Viewers viewers;

    @Inject
    public ViewsResource(ViewLookup views, ChangeViews changes, NameLookup names, I18nResolver texts, Viewers viewers) {
        this.views = views;
        this.changes = changes;
        this.names = names;
        this.texts = texts;
        this.viewers = viewers;
    }

    /**
     * The views that you may use on the roadmap of a project or a plan, and which opens first: the one that you have
     * chosen, else the one that was chosen for all, else {@code project}. A search of a view that Jira would not run for
     * you is left out, and {@code isSearchHidden} says so.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, 400; a project or plan that is unknown or unseen, 404.
     *
     * @param project the key of the project, such as {@code MKT}
     * @param plan the id of a plan that administrators have made
     */
    @GET
    @Example(answers = "views")
    public String list(@QueryParam("project") String project, @QueryParam("plan") String plan) {
        Viewer viewer = viewers.current();
        PlaceInView place = ViewScopes.place(views, viewer, project, plan);
        ViewScope scope = ViewScopes.scope(place);
        boolean mayShare = changes.mayShare(viewer.personKey(), scope);
        ViewList all = views.views(viewer, place);
        ViewJson json = json(viewer);
        return new Json()
                .with("canSave", viewer.personKey().isPresent())
                .with("canShare", mayShare)
                .with("ready", Arrays.stream(ViewKind.values()).map(json::ready).toList())
                .with(
                        "saved",
                        all.views().stream()
                                .map(view -> json.kept(view, mayShare))
                                .toList())
                .with("ownDefault", all.defaults().own().map(ViewChoice::word))
                .with("sharedDefault", all.defaults().everybody().map(ViewChoice::word))
                .with("first", all.first().word())
                .text();
    }

    /**
     * One view that somebody has saved. The entity tag begins with the version.
     *
     * <p>Refuses, in this order: a view that is unknown, of a roadmap that you do not see, or somebody else's own, 404.
     *
     * @param id of the view
     */
    @GET
    @Path("/{id}")
    @Example(answers = {"view", "view-newer"})
    public Response view(@PathParam("id") String id, @Context Request request) {
        Viewer viewer = viewers.current();
        KeptView kept = kept(viewer, id);
        return Etag.answer(request, viewer, answer(viewer, kept.id()), kept.version() + "-");
    }

    /**
     * Saves a view for yourself, or for everybody who sees the roadmap. How it is drawn may be left out: then it is as
     * the ready view of its kind.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; a body that is not understood, neither project
     * nor plan, or both, 400; a project or plan that is unknown or unseen, 404; a view that cannot be, 400; a shared one
     * without the right to edit the plan, 403; a search that Jira does not understand, a name that another view has, too
     * many views, 400.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "view", takes = "view-new-body", status = 201)
    public Response save(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Viewer viewer = Parameters.changing(viewers, token);
        Fields wanted = RequestBody.of(body, ViewBody.MADE);
        PlaceInView place = ViewScopes.place(views, viewer, wanted);
        ChangeViews.Wish wish = new ViewBody(names, ViewFilter.EVERYTHING).wish(wanted);
        long id = changes.save(viewer.personKey().orElseThrow(), ViewScopes.scope(place), wish);
        return Response.status(Response.Status.CREATED)
                .entity(answer(viewer, id).text())
                .build();
    }

    /**
     * Changes a saved view as a whole: renames it, shares it or takes it back. A search that you do not see stays where
     * {@code isSearchHidden} is sent.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; a body that is not understood, 400; no
     * version, 428; a view that is unknown or that you may not use, 404; a view that cannot be, 400; no right to edit the
     * plan where it is or shall be shared, 403; a view that a newer version of Milepost has written, one that
     * somebody else shares and that shall be shared no more, a search that Jira does not understand, 400; a version that
     * is not the current one, 409; a name that another view has, too many views, 400.
     *
     * @param id of the view
     */
    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "view", takes = "view-body")
    public String change(
            @PathParam("id") String id,
            @HeaderParam("X-Atlassian-Token") String token,
            @HeaderParam("If-Match") String ifMatch,
            String body) {
        Viewer viewer = Parameters.changing(viewers, token);
        Fields wanted = RequestBody.of(body, ViewBody.CHANGED);
        int version = Version.of(ifMatch, wanted);
        KeptView kept = kept(viewer, id);
        ViewFilter before = kept.view().map(View::filter).orElse(ViewFilter.EVERYTHING);
        ChangeViews.Wish wish = new ViewBody(names, before).wish(wanted);
        changes.change(viewer.personKey().orElseThrow(), scopeOf(viewer, kept), kept.withVersion(version), wish);
        return answer(viewer, kept.id()).text();
    }

    /**
     * Deletes a saved view. Where it opened first, another one does.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; no version, 400; a view that is unknown or that
     * you may not use, 404; a shared one without the right to edit the plan, 403; a version that is not the current one,
     * 409.
     *
     * @param id of the view
     * @param version with which the deletion began
     */
    @DELETE
    @Path("/{id}")
    @Example(
            answers = {},
            status = 204)
    public Response delete(
            @PathParam("id") String id,
            @QueryParam("version") String version,
            @HeaderParam("X-Atlassian-Token") String token) {
        Viewer viewer = Parameters.changing(viewers, token);
        long begun = Parameters.id("version", Parameters.required("version", version));
        KeptView kept = kept(viewer, id);
        KeptView asBegun = kept.withVersion((int) Math.min(begun, Integer.MAX_VALUE));
        changes.delete(viewer.personKey().orElseThrow(), scopeOf(viewer, kept), asBegun);
        return Response.noContent().build();
    }

    private KeptView kept(Viewer viewer, String id) {
        return ViewChoice.of(id)
                .filter(ViewChoice.Kept.class::isInstance)
                .map(choice -> views.kept(viewer, ((ViewChoice.Kept) choice).id()))
                .orElseThrow(() -> new UnknownViewException(id));
    }

    private ViewScope scopeOf(Viewer viewer, KeptView kept) {
        return ViewScopes.scope(views.placeOf(viewer, kept));
    }

    private Json answer(Viewer viewer, long id) {
        boolean mayShare = changes.mayShare(viewer.personKey(), scopeOf(viewer, views.kept(viewer, id)));
        return json(viewer).kept(views.view(viewer, id), mayShare);
    }

    private ViewJson json(Viewer viewer) {
        return new ViewJson(viewer.personKey(), texts::getText);
    }
}
