package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.domain.view.UnknownViewException;
import io.milepost.domain.view.ViewChoice;
import io.milepost.lookup.PlaceInView;
import io.milepost.lookup.ViewList;
import io.milepost.lookup.ViewLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ChangeViews;
import io.milepost.planning.ViewScope;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Which view of a roadmap opens first. */
@Path("/views/default")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ViewDefaultResource {

    private static final Set<String> FIELDS = Set.of("project", "plan", "for", "view");

    private final ViewLookup views;
    private final ChangeViews changes;
    private final Viewers viewers;

    @Inject
    public ViewDefaultResource(ViewLookup views, ChangeViews changes, Viewers viewers) {
        this.views = views;
        this.changes = changes;
        this.viewers = viewers;
    }

    /** For whom a view opens first; REST knows the constants in small letters. */
    private enum Whose {
        ME,
        ALL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Says which view opens first, for {@code me} or for {@code all} who have chosen none: the word of a ready view, the id
     * of a saved one, or null for no choice. For all it must be ready or shared.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; a body that is not understood, neither project
     * nor plan, or both, 400; a project or plan that is unknown or unseen, 404; a view that is unknown or that you may not
     * use, 404; for all, no right to edit the plan, 403, and a view that is not shared, 400.
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(
            answers = {"view-default", "view-default-none"},
            takes = {"view-default-body", "view-default-none-body"})
    public String choose(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Viewer viewer = Parameters.changing(viewers, token);
        Fields wanted = RequestBody.of(body, FIELDS);
        Whose whose = wanted.constant(Whose.class, "for");
        PlaceInView place = ViewScopes.place(views, viewer, wanted);
        Optional<ViewChoice> choice = wanted.textOrNull("view").map(word -> usable(viewer, place, word));
        ViewScope scope = ViewScopes.scope(place);
        String personKey = viewer.personKey().orElseThrow();
        if (whose == Whose.ALL) {
            changes.chooseForAll(personKey, scope, choice);
        } else {
            changes.chooseOwn(personKey, scope, choice);
        }
        return new Json()
                .with("for", whose.word())
                .with("view", choice.map(ViewChoice::word))
                .with("first", views.views(viewer, place).first().word())
                .text();
    }

    private ViewChoice usable(Viewer viewer, PlaceInView place, String word) {
        ViewList all = views.views(viewer, place);
        return ViewChoice.of(word).filter(all::has).orElseThrow(() -> new UnknownViewException(word));
    }
}
