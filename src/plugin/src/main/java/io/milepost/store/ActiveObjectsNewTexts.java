package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.google.gson.JsonParseException;
import io.milepost.domain.notice.Fact.Mentioned.Place;
import io.milepost.domain.notice.PlanTexts;
import io.milepost.domain.notice.WrittenText;
import io.milepost.notices.NewTexts;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The newest texts of measurements and plans, from Active Objects. */
public final class ActiveObjectsNewTexts implements NewTexts {

    /** What every mention has and few other texts; databases differ in how they take a bracket. */
    private static final String RARE = "%~%";

    private final ActiveObjects ao;
    private final Rows<MeasurementRow, WrittenText> notes;
    private final Rows<GoalPlanRow, Written> plans;

    public ActiveObjectsNewTexts(ActiveObjects ao) {
        this.ao = ao;
        this.notes = new Rows<>(ao, MeasurementRow.class, MeasurementRow.COLUMNS, ActiveObjectsNewTexts::note);
        this.plans = new Rows<>(ao, GoalPlanRow.class, GoalPlanRow.COLUMNS, Written::of);
    }

    @Override
    public List<WrittenText> ofMeasurementsBetween(long after, long upTo) {
        return mentioning(
                notes
                        .find(notes.where("ID > ? AND ID <= ? AND NOTE LIKE ?", after, upTo, RARE)
                                .order("ID"))
                        .stream());
    }

    @Override
    public List<WrittenText> ofPlansBetween(long after, long upTo) {
        List<Written> found = plans.find(
                plans.where("ID > ? AND ID <= ? AND (DOCUMENT LIKE ? OR REASON LIKE ?)", after, upTo, RARE, RARE)
                        .order("ID"));
        Map<String, String> before =
                textsBySlot(found.stream().map(Written::slotBefore).distinct().toList());
        return mentioning(found.stream().flatMap(plan -> plan.texts(before.getOrDefault(plan.slotBefore(), ""))));
    }

    private static List<WrittenText> mentioning(Stream<WrittenText> texts) {
        return texts.filter(text -> !text.mentioned().isEmpty()).toList();
    }

    /** Of former revisions, all texts in one. */
    private Map<String, String> textsBySlot(List<String> slots) {
        Map<String, String> texts = new HashMap<>();
        if (!slots.isEmpty()) {
            String marks = slots.stream().map(slot -> "?").collect(Collectors.joining(", "));
            plans.find(plans.where("SLOT IN (" + marks + ")", slots.toArray()))
                    .forEach(plan -> texts.put(plan.slot, String.join("\n", plan.written)));
        }
        return texts;
    }

    @Override
    public long lastMeasurement() {
        AtomicLong last = new AtomicLong();
        ao.stream(MeasurementRow.class, newest(), row -> last.set(row.getId()));
        return last.get();
    }

    @Override
    public long lastPlan() {
        AtomicLong last = new AtomicLong();
        ao.stream(GoalPlanRow.class, newest(), row -> last.set(row.getId()));
        return last.get();
    }

    private static Query newest() {
        return Query.select("ID").order("ID DESC").limit(1);
    }

    private static WrittenText note(MeasurementRow row) {
        return new WrittenText(
                row.getGoalId(),
                Place.MEASUREMENT,
                row.getId(),
                Instant.ofEpochMilli(row.getRecordedMillis()),
                Optional.ofNullable(row.getPersonKey()),
                Optional.ofNullable(row.getNote()).orElse(""),
                "");
    }

    /**
     * A revision of a plan by its texts; of one that cannot be read only the reason is known.
     *
     * @param slot "goal/version"
     */
    private record Written(
            long goalId,
            int version,
            String slot,
            Instant at,
            Optional<String> by,
            String reason,
            List<String> written) {

        static Written of(GoalPlanRow row) {
            return new Written(
                    row.getGoalId(),
                    row.getVersion(),
                    row.getSlot(),
                    Instant.ofEpochMilli(row.getSavedMillis()),
                    Optional.ofNullable(row.getPersonKey()),
                    Optional.ofNullable(row.getReason()).orElse(""),
                    texts(row));
        }

        private static List<String> texts(GoalPlanRow row) {
            try {
                return PlanTexts.of(PlanDocument.read(row.getDocument()));
            } catch (IllegalArgumentException
                    | IllegalStateException
                    | UnsupportedOperationException
                    | DateTimeException
                    | JsonParseException unreadable) {
                return List.of();
            }
        }

        String slotBefore() {
            return goalId + "/" + (version - 1);
        }

        /** The reason is always new, and the plan's texts are so far as they did not stand in it before. */
        Stream<WrittenText> texts(String before) {
            return Stream.concat(Stream.of(text(reason, "")), written.stream().map(text -> text(text, before)));
        }

        private WrittenText text(String text, String before) {
            return new WrittenText(goalId, Place.PLAN, version, at, by, text, before);
        }
    }
}
