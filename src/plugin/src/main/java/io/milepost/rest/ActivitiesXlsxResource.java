package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.IssueDetails;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.rest.sheets.AboutSheet;
import io.milepost.rest.sheets.ActivityRows;
import java.time.Clock;
import java.util.List;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Response;

/** A goal's activities as a workbook. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/activities/xlsx")
@Produces({XlsxAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class ActivitiesXlsxResource {

    private final GoalLookup goals;
    private final Viewers viewers;
    private final I18nResolver texts;
    private final Clock clock;

    @Inject
    public ActivitiesXlsxResource(GoalLookup goals, Viewers viewers, I18nResolver texts, Clock clock) {
        this.goals = goals;
        this.viewers = viewers;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * All activities of a goal itself, a row each, as a workbook in the reader's language; the last line counts those that you
     * cannot see, with their weight.
     *
     * <p>Refuses, in this order: a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @GET
    @Example(answers = {})
    public Response activities(@PathParam("key") String key) {
        Viewer viewer = viewers.current();
        IssueDetails goal = goals.issue(viewer, key);
        AboutSheet about = new AboutSheet(texts, AboutSheet.Kind.ACTIVITIES)
                .of(goal.key() + " " + goal.name().summary())
                .writtenAt(clock.instant())
                .filters(List.of());
        return XlsxAnswer.of(
                goal.key() + "-activities",
                ActivityRows.of(goals.allActivities(viewer, key), XlsxAnswer.FORM, texts),
                about);
    }
}
