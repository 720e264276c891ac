package io.milepost.rest;

import com.atlassian.annotations.security.AdminOnly;
import io.milepost.domain.plan.SettingsChange;
import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.plan.SettingsChange.Difference;
import io.milepost.lookup.AuditLookup;
import io.milepost.lookup.AuditRecords.Filter;
import io.milepost.lookup.NameLookup;
import io.milepost.lookup.PlanDay;
import io.milepost.lookup.Viewers;
import io.milepost.planning.EditRights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;

/** Who has changed which setting. Anybody but an administrator gets 403. */
@Path("/audit")
@Produces(Json.MEDIA_TYPE)
@AdminOnly
public class AuditResource {

    private final AuditLookup audit;
    private final NameLookup names;
    private final PlanDay days;
    private final EditRights rights;
    private final Viewers viewers;

    @Inject
    public AuditResource(AuditLookup audit, NameLookup names, PlanDay days, EditRights rights, Viewers viewers) {
        this.audit = audit;
        this.names = names;
        this.days = days;
        this.rights = rights;
        this.viewers = viewers;
    }

    /**
     * Who changed which setting, when, and what from what to, the newest first. A user name without an account finds
     * nothing.
     *
     * <p>Refuses, in this order: anybody but an administrator, 403; an area, day or part of the list that is none,
     * 400.
     *
     * @param area such as {@code rules}: the one area of settings that is asked for
     * @param person user name of who changed it
     * @param from the first day that counts, in the plans' time zone
     * @param to the last day that counts
     */
    @GET
    @Example(answers = "audit")
    public String changes(
            @QueryParam("area") String area,
            @QueryParam("person") String person,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        rights.checkAdminister(viewers.current().personKey());
        Filter filter = new Filter(
                area(area),
                given(person).map(this::personKey),
                Parameters.day("from", from).map(days::startOf),
                Parameters.day("to", to).map(day -> days.startOf(day.plusDays(1))));
        Paging paging = Paging.of(start, limit);
        return json(audit.page(filter, paging.start(), paging.limit()), paging).text();
    }

    private static Json json(AuditLookup.Found found, Paging paging) {
        return paging.of(found.total())
                .with(
                        "changes",
                        found.changes().stream()
                                .map(change -> json(change, found))
                                .toList());
    }

    private static Json json(SettingsChange change, AuditLookup.Found found) {
        return new Json()
                .with("at", change.at())
                .with("person", change.personKey().map(found.people()::get).map(GoalJson::person))
                .with("area", change.area().word())
                .with("subject", change.subject())
                .with(
                        "differences",
                        change.differences().stream().map(AuditResource::json).toList());
    }

    private static Json json(Difference difference) {
        return new Json()
                .with("part", difference.part())
                .with("before", difference.before())
                .with("after", difference.after());
    }

    private static Optional<Area> area(String text) {
        return given(text).map(word -> Arrays.stream(Area.values())
                .filter(area -> area.word().equals(word))
                .findFirst()
                .orElseThrow(() -> BadInputException.wrongParameter("area", word)));
    }

    /** No account has the empty key, so that a name without one finds nothing. */
    private String personKey(String name) {
        Map<String, String> keys = names.personKeys(List.of(name));
        return keys.getOrDefault(name, "");
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(word -> !word.isEmpty());
    }
}
