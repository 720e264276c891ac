package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.planning.feeds.FeedKind;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** What other pages show by a link, of whose readers nobody has to log in. */
@Path("/feeds/picture/{link}")
@Produces({PictureAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class PictureFeedResource {

    private final FeedReading feeds;
    private final RoadmapFiles files;

    @Inject
    public PictureFeedResource(FeedReading feeds, RoadmapFiles files) {
        this.feeds = feeds;
        this.files = files;
    }

    /**
     * The picture of a roadmap as the owner of the link sees it now, in his language.
     *
     * <p>Refuses, in this order: a width or theme that is not understood, 400; what opens no link, one that was ended, and
     * one whose owner is disabled or may not see the project or plan any more, all alike, 404.
     *
     * @param link what {@code POST /feeds} told when the link was made
     * @param width in pixels, from 320 to 4000
     * @param theme {@code light} or {@code dark}; {@code auto} leaves it to who shows the picture
     */
    @GET
    @Example(answers = "roadmap.svg")
    public Response picture(
            @PathParam("link") String link,
            @QueryParam("width") @DefaultValue("1200") String width,
            @QueryParam("theme") @DefaultValue("auto") String theme) {
        RoadmapPicture.Look look = RoadmapPicture.Look.of(width, theme);
        return PictureAnswer.toShow(feeds.read(FeedKind.PICTURE, link, owned -> files.picture(
                        owned.viewer(), owned.wish().sight(), owned.speech(), Extent.PICTURE)
                .svg(look)));
    }
}
