package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.Visit;
import io.milepost.domain.view.ViewPlace;
import io.milepost.planning.Visits;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;

/** The last visit of each person to each roadmap, in Active Objects. */
public final class ActiveObjectsVisits implements Visits {

    private final ActiveObjects ao;
    private final Rows<VisitRow, Visit> rows;

    public ActiveObjectsVisits(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows<>(ao, VisitRow.class, VisitRow.COLUMNS, ActiveObjectsVisits::visit);
    }

    /** Two windows may have noted the first visit at the same moment: the one that was seen last counts. */
    @Override
    public Optional<Visit> of(String personKey, ViewPlace place) {
        return rows.find(rows.where("PERSON_KEY = ? AND PROJECT_ID = ?", personKey, place.id())).stream()
                .max(Comparator.comparing(Visit::seen));
    }

    @Override
    public void keep(String personKey, ViewPlace place, Visit visit) {
        ao.executeInTransaction(() -> {
            if (of(personKey, place).isPresent()) {
                PlainSql.of(ao, VisitRow.class).ifPresent(sql -> update(sql, personKey, place, visit));
            } else {
                create(personKey, place, visit);
            }
            return null;
        });
    }

    private void create(String personKey, ViewPlace place, Visit visit) {
        ao.create(
                VisitRow.class,
                new DBParam("PERSON_KEY", personKey),
                new DBParam("PROJECT_ID", place.id()),
                new DBParam("SEEN_MILLIS", visit.seen().toEpochMilli()),
                new DBParam(
                        "FORMER_MILLIS",
                        visit.former().map(Instant::toEpochMilli).orElse(null)));
    }

    private static void update(PlainSql sql, String personKey, ViewPlace place, Visit visit) {
        sql.batch(
                VisitRow.class,
                "UPDATE # SET {SEEN_MILLIS} = ?, {FORMER_MILLIS} = ? WHERE {PROJECT_ID} = ? AND {PERSON_KEY} = ?",
                List.of(visit),
                (row, each) -> row.number(each.seen().toEpochMilli())
                        .number(StoredRows.optional(
                                each.former().map(Instant::toEpochMilli).orElse(null)))
                        .number(place.id())
                        .text(personKey));
    }

    @Override
    public void forgetBefore(Instant moment) {
        ao.deleteWithSQL(VisitRow.class, "SEEN_MILLIS < ?", moment.toEpochMilli());
    }

    private static Visit visit(VisitRow row) {
        return new Visit(
                Instant.ofEpochMilli(row.getSeenMillis()),
                Optional.ofNullable(row.getFormerMillis()).map(Instant::ofEpochMilli));
    }
}
