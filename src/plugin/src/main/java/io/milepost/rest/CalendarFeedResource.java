package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.planning.feeds.FeedKind;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;

/** What calendar programs read by a link, of which nobody has to log in. */
@Path("/feeds/calendar/{link}")
@Produces({RoadmapFiles.CALENDAR, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class CalendarFeedResource {

    private final FeedReading feeds;
    private final RoadmapFiles files;

    @Inject
    public CalendarFeedResource(FeedReading feeds, RoadmapFiles files) {
        this.feeds = feeds;
        this.files = files;
    }

    /**
     * The calendar of a roadmap as the owner of the link sees it now, in his language.
     *
     * <p>Refuses, in this order: what opens no link, one that was ended, and one whose owner is disabled or may not see the
     * project or plan any more, all alike, 404.
     *
     * @param link what {@code POST /feeds} told when the link was made
     */
    @GET
    @Example(answers = "roadmap.ics")
    public Response calendar(@PathParam("link") String link) {
        String file = feeds.read(
                FeedKind.CALENDAR,
                link,
                owned -> files.calendar(
                        owned.viewer(),
                        files.matching(owned.viewer(), owned.wish().sight(), owned.speech()),
                        owned.wish().activities(),
                        owned.speech()));
        return FeedReading.answer(file, RoadmapFiles.CALENDAR).build();
    }
}
