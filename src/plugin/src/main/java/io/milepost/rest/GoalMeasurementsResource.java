package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.domain.plan.Measurement;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.MeasurementLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.CorrectMeasurement;
import io.milepost.planning.CorrectMeasurement.Correction;
import io.milepost.planning.Entry;
import io.milepost.planning.RecordMeasurement;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** What was measured of a goal. A goal that is unknown or unseen answers 404. */
@Path("/goals/{key}/measurements")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class GoalMeasurementsResource {

    private static final Set<String> CORRECTION = Set.of("day", "value", "note");

    private final GoalLookup goals;
    private final MeasurementLookup measurements;
    private final RecordMeasurement recordMeasurement;
    private final CorrectMeasurement correctMeasurement;
    private final Viewers viewers;

    @Inject
    public GoalMeasurementsResource(
            GoalLookup goals,
            MeasurementLookup measurements,
            RecordMeasurement recordMeasurement,
            CorrectMeasurement correctMeasurement,
            Viewers viewers) {
        this.goals = goals;
        this.measurements = measurements;
        this.recordMeasurement = recordMeasurement;
        this.correctMeasurement = correctMeasurement;
        this.viewers = viewers;
    }

    /**
     * What was measured of a goal, the newest day first.
     *
     * <p>Refuses, in this order: bounds or days that are none, 400; a goal that is unknown or unseen, 404.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param kpi the id of the one KPI whose measurements are asked for
     * @param from the first day for which they are
     * @param to the last day for which they are
     */
    @GET
    @Example(answers = "measurements")
    public String list(
            @PathParam("key") String key,
            @QueryParam("kpi") String kpi,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        Paging paging = Paging.of(start, limit);
        MeasurementLookup.Filter filter = new MeasurementLookup.Filter(
                Parameters.optional(kpi), Parameters.day("from", from), Parameters.day("to", to));
        return MeasurementJson.of(
                        measurements.page(viewers.current(), key, filter, paging.start(), paging.limit()), paging)
                .text();
    }

    /**
     * Records a value of a KPI for a day.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; a goal that is unknown or unseen,
     * 404; no right to edit its issue, 403; a value that is no measurement of the goal, 400.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "measurement", takes = "measurement-body", status = 201)
    public Response record(@PathParam("key") String key, @HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        Entry entry = EntryBody.entry(RequestBody.of(body, EntryBody.FIELDS));
        Viewer viewer = viewers.current();
        return created(recordMeasurement.record(viewer.personKey(), goals.id(viewer, key), entry));
    }

    /**
     * Records what holds in place of an earlier measurement; both stay.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, an id that is none, 400; a goal that
     * is unknown or unseen, 404; no right to edit its issue, 403; a measurement that the goal does not have, 404; one
     * that holds no more, 409; a value that is no measurement of the goal, 400.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param id the id of the measurement
     */
    @POST
    @Path("/{id}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "measurement", takes = "correction-body", status = 201)
    public Response correct(
            @PathParam("key") String key,
            @PathParam("id") String id,
            @HeaderParam("X-Atlassian-Token") String token,
            String body) {
        Parameters.checkToken(token);
        Fields wanted = RequestBody.of(body, CORRECTION);
        Correction correction = new Correction(
                wanted.optionalDay("day"),
                wanted.value("value"),
                wanted.optionalText("note").orElse(""));
        Viewer viewer = viewers.current();
        return created(correctMeasurement.correct(
                viewer.personKey(), goals.id(viewer, key), Parameters.id("id", id), correction));
    }

    /**
     * Takes a measurement back: it stays in the list and holds no more.
     *
     * <p>Refuses, in this order: no token, 403; an id that is none, 400; a goal that is unknown or unseen, 404; no
     * right to edit its issue, 403; a measurement that the goal does not have, 404; one that holds no more, 409; no
     * reason, 400.
     *
     * @param key the key of the goal's issue, such as {@code MKT-1}
     * @param id the id of the measurement
     * @param reason why; needed
     */
    @DELETE
    @Path("/{id}")
    @Example(answers = "measurement")
    public String withdraw(
            @PathParam("key") String key,
            @PathParam("id") String id,
            @HeaderParam("X-Atlassian-Token") String token,
            @QueryParam("reason") @DefaultValue("") String reason) {
        Parameters.checkToken(token);
        Viewer viewer = viewers.current();
        Measurement withdrawal = correctMeasurement.withdraw(
                viewer.personKey(),
                goals.id(viewer, key),
                Parameters.id("id", id),
                Parameters.storable("reason", reason));
        return MeasurementJson.of(withdrawal).text();
    }

    private static Response created(Measurement measurement) {
        return Response.status(Response.Status.CREATED)
                .entity(MeasurementJson.of(measurement).text())
                .build();
    }
}
