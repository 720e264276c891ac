package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.EntryView;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.GoalView;
import io.milepost.lookup.LedgerFilter;
import io.milepost.lookup.LedgerLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.rest.sheets.AboutSheet;
import io.milepost.rest.sheets.FilterWords;
import io.milepost.rest.sheets.LedgerRows;
import java.time.Clock;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** A goal's ledger as a workbook. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/ledger/xlsx")
@Produces({XlsxAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class LedgerXlsxResource {

    private final LedgerLookup ledger;
    private final GoalLookup goals;
    private final Viewers viewers;
    private final I18nResolver texts;
    private final Clock clock;

    @Inject
    public LedgerXlsxResource(LedgerLookup ledger, GoalLookup goals, Viewers viewers, I18nResolver texts, Clock clock) {
        this.ledger = ledger;
        this.goals = goals;
        this.viewers = viewers;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Every change of a goal's figures, the newest first, a row for each of its causes, as a workbook in the reader's language.
     * Of a cause whose issue you cannot see the row says no more than that there was one.
     *
     * <p>Refuses, in this order: a parameter that is not understood, 400; a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param kind of a cause, such as {@code transition}
     * @param person the user name of whose doing it was
     * @param from the first day, in the plan's time zone
     * @param to the last day
     */
    @GET
    @Example(answers = {})
    public Response ledger(
            @PathParam("key") String key,
            @QueryParam("kind") String kind,
            @QueryParam("person") String person,
            @QueryParam("from") String from,
            @QueryParam("to") String to) {
        LedgerFilter filter = Parameters.ledger(kind, person, from, to);
        Viewer viewer = viewers.current();
        GoalView goal = goals.view(viewer, key);
        Stream<EntryView> entries = ledger.all(viewer, key, filter);
        return XlsxAnswer.of(
                goal.issue().key() + "-ledger",
                LedgerRows.of(entries, goal.assessment().rules().healthNames(), texts),
                about(goal, filter));
    }

    private AboutSheet about(GoalView goal, LedgerFilter filter) {
        FilterWords words = new FilterWords(texts);
        words.cause(filter.kind());
        words.named("person", filter.personName());
        words.days(filter.from(), filter.to());
        return new AboutSheet(texts, AboutSheet.Kind.CHANGES)
                .of(goal.issue().key() + " " + goal.issue().name().summary())
                .writtenAt(clock.instant())
                .filters(words.said());
    }
}
