package io.milepost.rest;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.milepost.lookup.GoalLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.BulkEntries.Item;
import io.milepost.planning.ImportMeasurements;
import io.milepost.planning.ImportMeasurements.Upload;
import io.milepost.planning.PushMeasurements;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.UriInfo;

/**
 * Many measurements at once, from programs and from files: all are kept, or none. What a request does not say of its file
 * is recognised.
 *
 * @param goal the key of the goal, for files without such a column
 * @param kpi the id or name of the KPI, for files without such a column
 * @param encoding {@code utf_8}, {@code utf_16_le}, {@code utf_16_be} or {@code windows_1252}
 * @param delimiter {@code semicolon}, {@code comma}, {@code tab} or {@code pipe}
 * @param decimal {@code point} or {@code comma}
 * @param dates {@code year_month_day}, {@code day_month_year_points}, {@code day_month_year_slashes},
 *     {@code month_day_year_slashes}, {@code year_month_day_slashes} or {@code day_named_month_year}
 * @param header {@code true} where the first row names the columns, else {@code false}
 * @param dateColumn the number of the column with the days, counted from 1
 * @param valueColumn the number of the column with the values, counted from 1
 * @param goalColumn the number of the column with the keys of goals, counted from 1; 0 for none
 * @param kpiColumn the number of the column with the KPIs, counted from 1; 0 for none
 * @param noteColumn the number of the column with the notes, counted from 1; 0 for none
 */
@Path("/measurements")
@Produces(Json.MEDIA_TYPE)
@UnrestrictedAccess
public class MeasurementsResource {

    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final Set<String> ITEM = Set.of("goal", "kpi", "day", "value", "note");
    private static final String KEY = "Idempotency-Key";

    private final GoalLookup goals;
    private final PushMeasurements pushMeasurements;
    private final ImportMeasurements importMeasurements;
    private final Viewers viewers;

    @Inject
    public MeasurementsResource(
            GoalLookup goals,
            PushMeasurements pushMeasurements,
            ImportMeasurements importMeasurements,
            Viewers viewers) {
        this.goals = goals;
        this.pushMeasurements = pushMeasurements;
        this.importMeasurements = importMeasurements;
        this.viewers = viewers;
    }

    /**
     * Records up to 1,000 values, all of them or none.
     *
     * <p>Refuses, in this order: no token, 403; nobody in particular, 401; no key, a body that is not understood or
     * has more than a thousand items, 400; the same key with another body, 422; no right to edit the issue of one of
     * the goals, 403; items that are no measurements, 400 with each one's index.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "push", takes = "push-body")
    public String push(
            @HeaderParam("X-Atlassian-Token") String token, @HeaderParam(KEY) String idempotencyKey, String body) {
        Parameters.checkToken(token);
        Viewer viewer = Parameters.somebody(viewers);
        String key = Parameters.key(KEY, idempotencyKey);
        List<Fields> items =
                RequestBody.of(body, Set.of("measurements"), MOST_CHARACTERS).objects("measurements", ITEM);
        if (items.size() > MOST_ITEMS) {
            throw BadInputException.tooManyItems("measurements", MOST_ITEMS);
        }
        PushMeasurements.Request request = new PushMeasurements.Request(key, body, items(viewer, items));
        return MeasurementJson.of(pushMeasurements.push(viewer.personKey(), request))
                .text();
    }

    /**
     * What Milepost makes of a file; keeps nothing.
     *
     * <p>Refuses, in this order: no token, 403; nobody in particular, 401; parameters that are not understood, a file
     * that cannot be read, 400; no right to edit the issue of one of the goals, 403; rows that are no measurements,
     * 400 with each one's line.
     */
    @POST
    @Path("/import/preview")
    @Consumes(MediaType.WILDCARD)
    @Example(answers = "import-preview")
    public String preview(@HeaderParam("X-Atlassian-Token") String token, @Context UriInfo uri, InputStream file) {
        Parameters.checkToken(token);
        Viewer viewer = Parameters.somebody(viewers);
        Upload upload = UploadParameters.of(uri.getQueryParameters()).upload(file);
        return ImportJson.of(importMeasurements.preview(viewer.personKey(), upload, keys -> goals.ids(viewer, keys)))
                .text();
    }

    /**
     * Records the rows of a file, all of them or none.
     *
     * <p>Refuses, in this order: no token, 403; nobody in particular, 401; no key, parameters that are not
     * understood, a file that cannot be read, 400; the same key with another file, 422; no right to edit the issue of
     * one of the goals, 403; rows that are no measurements, 400 with each one's line; an open question, 409.
     */
    @POST
    @Path("/import")
    @Consumes(MediaType.WILDCARD)
    @Example(answers = "push")
    public String keep(
            @HeaderParam("X-Atlassian-Token") String token,
            @HeaderParam(KEY) String idempotencyKey,
            @Context UriInfo uri,
            InputStream file) {
        Parameters.checkToken(token);
        Viewer viewer = Parameters.somebody(viewers);
        String key = Parameters.key(KEY, idempotencyKey);
        Upload upload = UploadParameters.of(uri.getQueryParameters()).upload(file);
        return MeasurementJson.of(
                        importMeasurements.keep(viewer.personKey(), key, upload, keys -> goals.ids(viewer, keys)))
                .text();
    }

    private List<Item> items(Viewer viewer, List<Fields> items) {
        Map<String, Long> ids =
                goals.ids(viewer, items.stream().map(item -> item.text("goal")).collect(Collectors.toSet()));
        return IntStream.range(0, items.size())
                .mapToObj(index -> item(index, items.get(index), ids))
                .toList();
    }

    private static Item item(int index, Fields item, Map<String, Long> ids) {
        String goal = item.text("goal");
        OptionalLong id = ids.containsKey(goal) ? OptionalLong.of(ids.get(goal)) : OptionalLong.empty();
        return new Item(index, goal, id, EntryBody.entry(item));
    }
}
