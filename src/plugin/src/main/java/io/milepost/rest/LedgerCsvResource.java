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
import io.milepost.rest.sheets.CsvForm;
import io.milepost.rest.sheets.LedgerRows;
import java.util.stream.Stream;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Response;

/** A goal's ledger as a file for spreadsheets. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/ledger/csv")
@Produces({CsvAnswer.MEDIA_TYPE, Json.MEDIA_TYPE})
@UnrestrictedAccess
public class LedgerCsvResource {

    private final LedgerLookup ledger;
    private final GoalLookup goals;
    private final Viewers viewers;
    private final I18nResolver texts;

    @Inject
    public LedgerCsvResource(LedgerLookup ledger, GoalLookup goals, Viewers viewers, I18nResolver texts) {
        this.ledger = ledger;
        this.goals = goals;
        this.viewers = viewers;
        this.texts = texts;
    }

    /**
     * Every change of a goal's figures, the newest first, a row for each of its causes, as CSV in the reader's language. Of a
     * cause whose issue you cannot see the row says no more than that there was one.
     *
     * <p>Refuses, in this order: a parameter that is not understood, 400; a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param kind of a cause, such as {@code transition}
     * @param person the user name of whose doing it was
     * @param from the first day, in the plan's time zone
     * @param to the last day
     * @param delimiter {@code comma}, or {@code semicolon} for programs whose decimal sign is the comma, which is then written
     * @param bom whether the file begins with a byte order mark, by which Excel knows UTF-8
     */
    @GET
    @Example(answers = "ledger.csv")
    public Response ledger(
            @PathParam("key") String key,
            @QueryParam("kind") String kind,
            @QueryParam("person") String person,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("delimiter") @DefaultValue("comma") String delimiter,
            @QueryParam("bom") @DefaultValue("false") String bom) {
        CsvForm form = CsvAnswer.form(delimiter, bom);
        LedgerFilter filter = Parameters.ledger(kind, person, from, to);
        Viewer viewer = viewers.current();
        GoalView goal = goals.view(viewer, key);
        Stream<EntryView> entries = ledger.all(viewer, key, filter);
        return CsvAnswer.of(
                goal.issue().key() + "-ledger",
                LedgerRows.of(entries, goal.assessment().rules().healthNames(), texts),
                form);
    }
}
