package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.HistoryLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import java.time.LocalDate;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** How a goal came to stand where it stands. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/history")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class HistoryResource {

    private final HistoryLookup histories;
    private final Viewers viewers;

    @Inject
    public HistoryResource(HistoryLookup histories, Viewers viewers) {
        this.histories = histories;
        this.viewers = viewers;
    }

    /**
     * How a goal came to stand where it stands, from the beginning of one day to the end of another.
     *
     * <p>Refuses, in this order: days that are none or of which the first comes last, 400; a goal that is unknown or
     * unseen, 404; days that have not come yet, 400.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param from the first day; the goal's start or a year back without it
     * @param to the last day; today without it
     */
    @GET
    @Example(answers = "history")
    public Response history(
            @PathParam("key") String key,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @Context Request request) {
        Optional<LocalDate> first = Parameters.day("from", from);
        Optional<LocalDate> last = Parameters.day("to", to);
        if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
            throw BadInputException.wrongParameter("from", from);
        }
        Viewer viewer = viewers.current();
        return Etag.answer(request, viewer, HistoryJson.of(histories.of(viewer, key, first, last)));
    }
}
