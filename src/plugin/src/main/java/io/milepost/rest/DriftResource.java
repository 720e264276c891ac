package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.domain.Drift;
import io.milepost.lookup.DriftHistory.MovedBack;
import io.milepost.lookup.DriftHistory.Run;
import io.milepost.lookup.DriftLookup;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;

/** What the runs of the last days found stored wrongly. Anybody but an administrator gets 403. */
@Path("/status/drift")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class DriftResource {

    private static final int DIGITS_OF_POINTS = 4;
    private static final int LONGEST = 90;

    private final DriftLookup drift;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public DriftResource(DriftLookup drift, EditRights rights, Viewers viewers) {
        this.drift = drift;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * What the runs of the last days found stored wrongly and set right, the newest first and at most 500: every full
     * recalculation, and the reconciliations that found a difference. Of goals, those whose attainment moved farthest are
     * named, as far as one may see them; the others are counted.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403; days that are no number from 1 to 90, 400.
     *
     * @param days how many, from 1 to 90
     */
    @GET
    @Example(answers = "status-drift")
    public String drift(@QueryParam("days") @DefaultValue("30") String days) {
        Viewer viewer = viewers.current();
        rights.checkAdminister(viewer.personKey());
        int asked = days(days);
        return new Json()
                .with("days", asked)
                .with(
                        "runs",
                        drift.ofLastDays(viewer, asked).runs().stream()
                                .map(DriftResource::run)
                                .toList())
                .text();
    }

    private static int days(String text) {
        boolean isNumber = text.matches("\\d{1,2}");
        if (!isNumber || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LONGEST) {
            throw BadInputException.wrongParameter("days", text);
        }
        return Integer.parseInt(text);
    }

    private static Json run(Run run) {
        Drift drift = run.drift();
        return new Json()
                .with("at", drift.at())
                .with("kind", drift.kind().word())
                .with("issues", drift.extent().issues())
                .with("differences", drift.extent().differences())
                .with("goals", run.goals().stream().map(DriftResource::goal).toList())
                .with("otherGoals", run.others());
    }

    /** Points are null where there was no attainment before or after. */
    private static Json goal(MovedBack goal) {
        return new Json()
                .with("key", goal.issue().key())
                .with("summary", goal.issue().name().summary())
                .with("points", points(goal.shift()));
    }

    private static Optional<BigDecimal> points(OptionalLong shift) {
        return shift.isPresent()
                ? Optional.of(BigDecimal.valueOf(shift.getAsLong(), DIGITS_OF_POINTS))
                : Optional.empty();
    }
}
