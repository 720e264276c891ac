package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.DayLookup;
import io.milepost.lookup.DayQuery;
import io.milepost.lookup.LaneQuery;
import io.milepost.lookup.LaneScope;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/**
 * The activities of a roadmap on the days of a calendar.
 *
 * @param project the key of the project, such as {@code MKT}
 * @param plan the id of a plan that administrators have made
 * @param by as of the lanes, for {@code values}: {@code goal}, {@code project}, {@code campaign}, {@code channel}, {@code audience}, {@code funnel_stage},
 *     {@code owner}, {@code team}, {@code product}, {@code status}, or {@code field:} and the id of a custom field
 * @param text what the key, the summary or the owner's name has in it, in capital or small letters
 * @param owner the user name of whom the activity is assigned to
 * @param status ids of statuses with commas between them
 * @param health the healths of goals, or {@code draft}, with commas between them; what serves no such goal is left out
 * @param jql a search of Jira that runs as you: what it does not find, and what serves no goal that it finds, is left out
 * @param values ids of lanes with a stroke between them; what stands in others is left out
 * @param open whether what is done is left out
 * @param columns words of lanes as of {@code by}, with commas between them, whose values are told of each activity
 */
@Path("/roadmap/days")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class DaysResource {

    private static final int MOST_DAYS = 400;
    private static final int MOST_A_DAY = 200;
    private static final int MOST_ITEMS = 2_000;

    private final DayLookup days;
    private final KeptLanes kept;
    private final Viewers viewers;

    @Inject
    public DaysResource(DayLookup days, KeptLanes kept, Viewers viewers) {
        this.days = days;
        this.kept = kept;
        this.viewers = viewers;
    }

    /**
     * The activities of a project's or a plan's roadmap on the days from one to another: how many that you see lie on each
     * day, and of some on each day what they are, the shortest first, because they say most of a day. An activity lies on all days from its start to its due date, or on the one
     * that it has. What you cannot see is counted for the whole roadmap and not named, because on which days it lies is not
     * for you to know; with {@code text}, {@code owner}, {@code status}, {@code health}, {@code jql} or {@code open} it is not
     * counted.
     *
     * <p>Refuses, in this order: neither project nor plan, or both, a parameter that is not understood, days that are missing,
     * end before they begin or are more than 400, more than 2,000 activities to tell of, 400; a project or plan that is
     * unknown or unseen, 404; lanes by a field that is gone or whose values are not kept, a search that Jira does not
     * understand or that finds more than 20,000 issues, 400.
     *
     * @param from the first day, such as {@code 2026-05-01}
     * @param to the last day
     * @param limit of how many activities a day at most is told what they are, from 0 to 200
     */
    @GET
    @Example(answers = "days")
    public Response days(
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") @DefaultValue("8") String limit,
            @Context UriInfo uri,
            @Context Request request) {
        LaneParameters asked = LaneParameters.of(uri);
        LaneScope scope = asked.scope();
        DayQuery query = query(asked.query(), day("from", from), day("to", to), limit);
        Viewer viewer = viewers.current();
        kept.check(viewer, scope, query.lanes().by());
        return Etag.answer(request, viewer, LaneJson.of(query, days.days(viewer, scope, query)));
    }

    private static LocalDate day(String name, String text) {
        return Parameters.day(name, text).orElseThrow(() -> BadInputException.missingParameter(name));
    }

    private static DayQuery query(LaneQuery lanes, LocalDate from, LocalDate to, String limit) {
        long count = ChronoUnit.DAYS.between(from, to) + 1;
        if (count < 1 || count > MOST_DAYS) {
            throw BadInputException.wrongParameter("to", to.toString());
        }
        int most = (int) Math.min(MOST_A_DAY, MOST_ITEMS / count);
        return new DayQuery(lanes, from, to, Paging.number("limit", limit, 0, most));
    }
}
