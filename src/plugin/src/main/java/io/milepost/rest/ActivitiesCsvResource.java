package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.rest.sheets.ActivityRows;
import io.milepost.rest.sheets.CsvForm;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** A goal's activities as a file for spreadsheets. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/activities/csv")
@Produces({CsvAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class ActivitiesCsvResource {

    private final GoalLookup goals;
    private final Viewers viewers;
    private final I18nResolver texts;

    @Inject
    public ActivitiesCsvResource(GoalLookup goals, Viewers viewers, I18nResolver texts) {
        this.goals = goals;
        this.viewers = viewers;
        this.texts = texts;
    }

    /**
     * All activities of a goal itself, a row each, as CSV in the reader's language; the last line counts those that you cannot
     * see, with their weight.
     *
     * <p>Refuses, in this order: a parameter that is not understood, 400; a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param delimiter {@code comma}, or {@code semicolon} for programs whose decimal sign is the comma, which is then written
     * @param bom whether the file begins with a byte order mark, by which Excel knows UTF-8
     */
    @GET
    @Example(answers = "activities.csv")
    public Response activities(
            @PathParam("key") String key,
            @QueryParam("delimiter") @DefaultValue("comma") String delimiter,
            @QueryParam("bom") @DefaultValue("false") String bom) {
        CsvForm form = CsvAnswer.form(delimiter, bom);
        Viewer viewer = viewers.current();
        String name = goals.issue(viewer, key).key() + "-activities";
        return CsvAnswer.of(name, ActivityRows.of(goals.allActivities(viewer, key), form, texts), form);
    }
}
