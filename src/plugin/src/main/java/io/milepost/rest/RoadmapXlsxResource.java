package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Viewers;
import io.milepost.rest.sheets.AboutSheet;
import java.time.Clock;
import javax.inject.Inject;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan as a workbook. */
@Path("/roadmap/xlsx")
@Produces({XlsxAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapXlsxResource {

    private final RoadmapFiles files;
    private final Viewers viewers;
    private final Clock clock;

    @Inject
    public RoadmapXlsxResource(RoadmapFiles files, Viewers viewers, Clock clock) {
        this.files = files;
        this.viewers = viewers;
        this.clock = clock;
    }

    /**
     * The goals of a roadmap with their numbers, or its lanes with their activities, as a workbook in the reader's language: the rows that CSV has,
     * with real numbers, percentages and days, and a sheet that says of what they are.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404; a day that has not come yet, 400.
     */
    @GET
    @Example(answers = {})
    public Response roadmap(@BeanParam RoadmapParameters wanted) {
        Speech speech = files.ofReader();
        RoadmapRows rows = files.rows(viewers.current(), wanted, speech);
        RoadmapInView roadmap = rows.roadmap();
        AboutSheet about = new AboutSheet(speech.texts(), rows.kind())
                .of(roadmap.name())
                .asOf(roadmap.asOf())
                .writtenAt(clock.instant())
                .filters(wanted.inWords(roadmap, speech));
        return XlsxAnswer.of(roadmap.fileName(), rows.in(XlsxAnswer.FORM), about);
    }
}
