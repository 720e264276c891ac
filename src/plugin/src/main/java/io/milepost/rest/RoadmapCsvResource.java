package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.Viewers;
import io.milepost.rest.sheets.CsvForm;
import javax.inject.Inject;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** The roadmap of a project or a plan as a file for spreadsheets. */
@Path("/roadmap/csv")
@Produces({CsvAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapCsvResource {

    private final RoadmapFiles files;
    private final Viewers viewers;

    @Inject
    public RoadmapCsvResource(RoadmapFiles files, Viewers viewers) {
        this.files = files;
        this.viewers = viewers;
    }

    /**
     * The goals of a roadmap with their numbers, a row each, or its lanes, a row for the figures of each and one for each of up
     * to 10,000 activities, as CSV in the reader's language and in the order of the page. What is asked for beside the project or
     * plan narrows the rows; the last line counts what of the whole roadmap you cannot see.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404; a day that has not come yet, 400.
     *
     * @param delimiter {@code comma}, or {@code semicolon} for programs whose decimal sign is the comma, which is then written
     * @param bom whether the file begins with a byte order mark, by which Excel knows UTF-8
     */
    @GET
    @Example(answers = "roadmap.csv")
    public Response roadmap(
            @BeanParam RoadmapParameters wanted,
            @QueryParam("delimiter") @DefaultValue("comma") String delimiter,
            @QueryParam("bom") @DefaultValue("false") String bom) {
        CsvForm form = CsvAnswer.form(delimiter, bom);
        RoadmapRows rows = files.rows(viewers.current(), wanted, files.ofReader());
        return CsvAnswer.of(rows.roadmap().fileName(), rows.in(form), form);
    }
}
