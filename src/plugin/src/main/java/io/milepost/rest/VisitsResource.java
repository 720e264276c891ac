package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.domain.Visit;
import io.milepost.lookup.PlaceInView;
import io.milepost.lookup.ViewLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.NoteVisit;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** When the person was at a roadmap last. Everybody notes and reads his own visits. */
@Path("/roadmap/visits")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class VisitsResource {

    private static final Set<String> FIELDS = Set.of("project", "plan");

    private final NoteVisit visits;
    private final ViewLookup places;
    private final Viewers viewers;

    @Inject
    public VisitsResource(NoteVisit visits, ViewLookup places, Viewers viewers) {
        this.visits = visits;
        this.places = places;
        this.viewers = viewers;
    }

    /**
     * Notes that you are at the roadmap of a project or of a plan now, and answers with when you were there before this
     * visit, {@code null} for the first one. Who comes again within an hour goes on with the same visit.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; a body that is not understood, neither project
     * nor plan, or both, 400; a project or plan that is unknown or unseen, 404.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(
            answers = {"visit", "visit-first"},
            takes = {"visit-body", "visit-plan-body"})
    public String note(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Viewer viewer = Parameters.changing(viewers, token);
        Fields wanted = RequestBody.of(body, FIELDS);
        PlaceInView place = ViewScopes.place(places, viewer, wanted);
        Visit visit = visits.note(viewer.personKey().orElseThrow(), place.place());
        return new Json().with("former", visit.former()).text();
    }
}
