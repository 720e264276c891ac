package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Viewers;
import io.milepost.rest.picture.Paper;
import javax.inject.Inject;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan on paper. */
@Path("/roadmap/pdf")
@Produces({RoadmapPdfResource.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapPdfResource {

    static final String MEDIA_TYPE = "application/pdf";

    private final RoadmapFiles files;
    private final Viewers viewers;

    @Inject
    public RoadmapPdfResource(RoadmapFiles files, Viewers viewers) {
        this.files = files;
        this.viewers = viewers;
    }

    /**
     * A roadmap as PDF in the reader's language, landscape, on as many sheets as up to 10,000 rows need: the rows of the picture,
     * or the entries of a calendar, of which a large sheet has more, or the cards of a board; each sheet with the day, the filter, the legend and its number. It is tagged, so that it can be read aloud. Letters are
     * Latin, Greek, Cyrillic and Hebrew; in place of other signs stand squares.
     *
     * <p>Refuses, in this order: a size of paper that is not understood, neither project nor plan, or both, a parameter
     * that is not understood, days of which one is missing or that are no span, or of a calendar more than 400, 400; a project or plan that is unknown or
     * unseen, 404; a day that has not come yet, 400.
     *
     * @param paper {@code a4}, {@code a3}, {@code a2} or {@code a1}
     */
    @GET
    @Example(answers = {})
    public Response roadmap(@BeanParam SightParameters wanted, @QueryParam("paper") @DefaultValue("a4") String paper) {
        Paper size = Parameters.constant(Paper.class, "paper", paper).orElse(Paper.A4);
        RoadmapPicture picture = files.picture(viewers.current(), wanted, files.ofReader(), Extent.PAPER);
        byte[] file = picture.pdf(size);
        return FileAnswer.of(out -> out.write(file), MEDIA_TYPE, picture.fileName() + ".pdf");
    }
}
