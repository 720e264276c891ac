package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Viewers;
import javax.inject.Inject;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan as a picture. */
@Path("/roadmap/svg")
@Produces({PictureAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapSvgResource {

    private final RoadmapFiles files;
    private final Viewers viewers;

    @Inject
    public RoadmapSvgResource(RoadmapFiles files, Viewers viewers) {
        this.files = files;
        this.viewers = viewers;
    }

    /**
     * The first 200 rows of a roadmap as bars on their days, as SVG in the reader's language: how full a bar is says the
     * result, the strip below it the delivery, the notch the pace. Goals that are asked for stand below those above them;
     * activities stand in their lanes, as on the page. As a calendar it has the entries of the page on their days, as a
     * board its columns with 60 cards each at most.
     *
     * <p>Refuses, in this order: a width or theme that is not understood, neither project nor plan, or both, a parameter
     * that is not understood, days of which one is missing or that are no span, or of a calendar more than 400, 400; a project or plan that is unknown or
     * unseen, 404; a day that has not come yet, 400.
     *
     * @param width in pixels, from 320 to 4000
     * @param theme {@code light} or {@code dark}; {@code auto} leaves it to who shows the picture
     */
    @GET
    @Example(answers = "roadmap.svg")
    public Response roadmap(
            @BeanParam SightParameters wanted,
            @QueryParam("width") @DefaultValue("1200") String width,
            @QueryParam("theme") @DefaultValue("auto") String theme) {
        RoadmapPicture.Look look = RoadmapPicture.Look.of(width, theme);
        RoadmapPicture picture = files.picture(viewers.current(), wanted, files.ofReader(), Extent.PICTURE);
        return PictureAnswer.toKeep(picture.svg(look), picture.fileName());
    }
}
