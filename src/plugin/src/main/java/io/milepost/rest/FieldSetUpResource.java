package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.lookup.Viewers;
import io.milepost.planning.fields.FieldPurpose;
import io.milepost.planning.fields.FieldWish;
import io.milepost.planning.fields.SetUpFields;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/** Sets up custom fields in Jira. Anybody but an administrator gets 403. */
@Path("/fields")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class FieldSetUpResource {

    private static final Set<String> WISH = Set.of("fields", "projects", "screens");
    private static final Set<String> FIELD = Set.of("purpose", "unit");

    private final SetUpFields setUp;
    private final Viewers viewers;

    @Inject
    public FieldSetUpResource(SetUpFields setUp, Viewers viewers) {
        this.setUp = setUp;
        this.viewers = viewers;
    }

    /**
     * The fields that Milepost can set up, which of them there are, and the projects and screens to choose from.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403.
     */
    @GET
    @Example(answers = "fields")
    public String fields() {
        return FieldSetUpJson.overview(setUp.states(viewers.current().personKey()), setUp)
                .text();
    }

    /**
     * What setting up these fields would do, in that order; nothing is done.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; anybody but an administrator,
     * 403; a project or screen that is not there, 400.
     */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "fields-steps", takes = "fields-body")
    public String preview(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        return FieldSetUpJson.steps(setUp.preview(viewers.current().personKey(), wish(body)))
                .text();
    }

    /**
     * Sets these fields up and answers with what was done. What is there already is left alone.
     *
     * <p>Refuses, in this order: no token, 403; a body that is not understood, 400; anybody but an administrator,
     * 403; a project or screen that is not there, 400.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Example(answers = "fields-steps", takes = "fields-body")
    public String carryOut(@HeaderParam("X-Atlassian-Token") String token, String body) {
        Parameters.checkToken(token);
        return FieldSetUpJson.steps(setUp.carryOut(viewers.current().personKey(), wish(body)))
                .text();
    }

    private static FieldWish wish(String body) {
        Fields wish = RequestBody.of(body, WISH);
        Map<FieldPurpose, String> units = new EnumMap<>(FieldPurpose.class);
        Set<FieldPurpose> purposes = EnumSet.noneOf(FieldPurpose.class);
        wish.objects("fields", FIELD).forEach(field -> {
            FieldPurpose purpose = field.constant(FieldPurpose.class, "purpose");
            purposes.add(purpose);
            field.optionalText("unit").ifPresent(unit -> units.put(purpose, unit));
        });
        return new FieldWish(purposes, ids(wish, "projects"), ids(wish, "screens"), units);
    }

    private static Set<Long> ids(Fields wish, String field) {
        Set<Long> ids = new HashSet<>();
        for (String id : wish.texts(field)) {
            if (!id.matches("\\d{1,18}")) {
                throw BadInputException.wrongType(wish.name(field), "milepost.error.type.ids");
            }
            ids.add(Long.valueOf(id));
        }
        return ids;
    }
}
