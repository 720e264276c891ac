package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.ActivityLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;

/** What several issues do for goals, read at once: for lists of somebody's work. */
@Path("/activities")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class ActivityListResource {

    private static final int MOST_ISSUES = 50;
    private static final String NUMBER = "\\d{1,18}";

    private final ActivityLookup activities;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public ActivityListResource(ActivityLookup activities, EditRights rights, Viewers viewers) {
        this.activities = activities;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * What each of some issues does for which goals, up to the highest, and what its completion would add. Goals
     * are left out, and issues that are unknown or unseen.
     *
     * <p>Refuses, in this order: more than 50 ids, something that is no id, 400.
     *
     * @param ids the ids of the issues with commas between them, at most 50
     */
    @GET
    @Example(answers = "activities")
    public String of(@QueryParam("ids") @DefaultValue("") String ids) {
        Viewer viewer = viewers.current();
        return new Json()
                .with(
                        "activities",
                        activities.servedByWork(viewer, idsIn(ids)).stream()
                                .map(served -> ActivityJson.of(
                                        served, project -> rights.mayEditPlan(viewer.personKey(), project)))
                                .toList())
                .text();
    }

    private static Set<Long> idsIn(String text) {
        String[] parts = text.isBlank() ? new String[0] : text.split(",", -1);
        if (parts.length > MOST_ISSUES) {
            throw BadInputException.tooManyItems("ids", MOST_ISSUES);
        }
        for (String part : parts) {
            if (!part.matches(NUMBER)) {
                throw BadInputException.wrongParameter("ids", part);
            }
        }
        return Arrays.stream(parts).map(Long::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
