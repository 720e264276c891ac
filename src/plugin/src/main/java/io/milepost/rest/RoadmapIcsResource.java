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

/** The roadmap of a project or a plan as a file for calendars. */
@Path("/roadmap/ics")
@Produces({RoadmapFiles.CALENDAR, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class RoadmapIcsResource {

    private final RoadmapFiles files;
    private final Viewers viewers;

    @Inject
    public RoadmapIcsResource(RoadmapFiles files, Viewers viewers) {
        this.files = files;
        this.viewers = viewers;
    }

    /**
     * The goals of a roadmap from start to due date, and their milestones, as whole days of a calendar in the reader's
     * language; where rows are lanes, their activities from start to due date, each once, from 90 days ago on.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, 400; a project or
     * plan that is unknown or unseen, 404; a day that has not come yet, 400.
     *
     * @param activities whether the days on which the goals' activities are due are among them, from 90 days ago on
     */
    @GET
    @Example(answers = "roadmap.ics")
    public Response roadmap(
            @BeanParam RoadmapParameters wanted, @QueryParam("activities") @DefaultValue("false") String activities) {
        boolean withActivities = Parameters.isTrue("activities", activities);
        Speech speech = files.ofReader();
        RoadmapInView roadmap = files.matching(viewers.current(), wanted, speech);
        String file = files.calendar(viewers.current(), roadmap, withActivities, speech);
        return FileAnswer.of(RoadmapFiles.bytes(file), RoadmapFiles.CALENDAR, roadmap.fileName() + ".ics");
    }
}
