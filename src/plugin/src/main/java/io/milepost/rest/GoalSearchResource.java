package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.GoalFinder;
import io.milepost.lookup.Viewers;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;

/** The goals to choose from for who links an issue to one. */
@Path("/goals/search")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class GoalSearchResource {

    private static final int MOST_CHARACTERS = 255;

    private final GoalFinder finder;
    private final Viewers viewers;

    @Inject
    public GoalSearchResource(GoalFinder finder, Viewers viewers) {
        this.finder = finder;
        this.viewers = viewers;
    }

    /**
     * The drafts and active goals whose key begins with a text, or whose summary has each of its words; all of them for no
     * text. Of a text only the first 255 characters count.
     *
     * <p>Refuses, in this order: bounds that are none, 400.
     *
     * @param text what people type, such as {@code brand} or {@code MKT-1}
     * @param project the key of the project whose goals come first, such as {@code MKT}
     */
    @GET
    @Example(answers = "goal-search")
    public String find(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("project") String project,
            @QueryParam("limit") @DefaultValue("20") String limit) {
        Paging paging = Paging.of("0", limit);
        String wanted = text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
        return new Json()
                .with(
                        "goals",
                        ActivityJson.found(
                                finder.find(viewers.current(), wanted, Optional.ofNullable(project), paging.limit())))
                .text();
    }
}
