package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.LedgerFilter;
import io.milepost.lookup.LedgerLookup;
import io.milepost.lookup.Viewers;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;

/** Why a goal's numbers changed. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/ledger")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class LedgerResource {

    private final LedgerLookup ledger;
    private final Viewers viewers;

    @Inject
    public LedgerResource(LedgerLookup ledger, Viewers viewers) {
        this.ledger = ledger;
        this.viewers = viewers;
    }

    /**
     * Every change of a goal's figures with its causes, the newest first. Where a kind or a person is asked for, one cause of
     * the change must be so; what the reader may not see of a cause finds nothing.
     *
     * <p>Refuses, in this order: bounds, a kind or days that are none, 400; a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param kind of a cause, such as {@code transition}
     * @param person the user name of whose doing it was
     * @param from the first day, in the plan's time zone
     * @param to the last day
     */
    @GET
    @Example(answers = "ledger")
    public String ledger(
            @PathParam("key") String key,
            @QueryParam("kind") String kind,
            @QueryParam("person") String person,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        Paging paging = Paging.of(start, limit);
        LedgerFilter filter = Parameters.ledger(kind, person, from, to);
        return LedgerJson.of(ledger.page(viewers.current(), key, filter, paging.start(), paging.limit()), paging)
                .text();
    }
}
