package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.NoticeLookup;
import io.milepost.lookup.NoticePage;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.ReadNotices;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;

/** What the person has been told. Everybody reads and marks his own; to nobody in particular nothing is told. */
@Path("/notices")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class NoticesResource {

    private static final Set<String> FIELDS = Set.of("upTo", "ids");
    private static final int MOST_IDS = 1_000;

    private final NoticeLookup notices;
    private final ReadNotices reading;
    private final Viewers viewers;

    @Inject
    public NoticesResource(NoticeLookup notices, ReadNotices reading, Viewers viewers) {
        this.notices = notices;
        this.reading = reading;
        this.viewers = viewers;
    }

    /**
     * What you have been told, the newest first: of the last 1,000, those of goals that you may see now and of the kinds
     * that you want to hear of. {@code unread} counts all of these that you have not read.
     *
     * <p>Refuses, in this order: nobody in particular, 401; bounds, a parameter that is not understood, 400.
     *
     * @param unread {@code true} for those alone that you have not read
     */
    @GET
    @Example(answers = "notices")
    public Response notices(
            @QueryParam("unread") @DefaultValue("false") String unread,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("25") String limit,
            @Context Request request) {
        Viewer viewer = Parameters.somebody(viewers);
        boolean unreadOnly = Parameters.isTrue("unread", unread);
        Paging paging = Paging.of(start, limit);
        NoticePage page = notices.page(viewer, unreadOnly, paging.start(), paging.limit());
        return Etag.answer(request, viewer, NoticeJson.of(page, paging));
    }

    /**
     * Marks what you have been told as read: all up to the id {@code upTo}, or those of {@code ids}. Ids that are not yours
     * change nothing, and nothing is said of them.
     *
     * <p>Refuses, in this order: nobody in particular, 401; no token, 403; a body that is not understood, that has both
     * or neither, or more than 1,000 ids, 400.
     */
    @POST
    @Path("/read")
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(
            answers = "notices-unread",
            takes = {"notices-read-body", "notices-read-ids-body"})
    public String read(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Viewer viewer = Parameters.changing(viewers, token);
        mark(viewer.personKey().orElseThrow(), RequestBody.of(body, FIELDS));
        return new Json().with("unread", notices.unread(viewer)).text();
    }

    private void mark(String personKey, Fields wanted) {
        if (!wanted.has("ids")) {
            reading.upTo(personKey, wanted.id("upTo"));
            return;
        }
        if (wanted.has("upTo")) {
            throw BadInputException.unknownField("upTo");
        }
        List<Long> ids = wanted.ids("ids");
        if (ids.size() > MOST_IDS) {
            throw BadInputException.tooManyItems("ids", MOST_IDS);
        }
        reading.these(personKey, ids);
    }
}
