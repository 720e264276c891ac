package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.planning.Measurements;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;

/** The measurements in Active Objects, for those who add to them. */
public final class ActiveObjectsMeasurements implements Measurements {

    /** For so long the same key gives the same answer. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final ActiveObjects ao;
    private final MeasurementRows rows;

    public ActiveObjectsMeasurements(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new MeasurementRows(ao);
    }

    @Override
    public Optional<Measurement> find(long id) {
        return rows.find(id);
    }

    @Override
    public boolean isSuperseded(long id) {
        return rows.isSuperseded(id);
    }

    @Override
    public List<Measurement> imported(Collection<Long> goalIds) {
        return rows.at(Instant.ofEpochMilli(Long.MAX_VALUE), goalIds).stream()
                .filter(each -> each.origin().source() == MeasurementSource.CSV)
                .toList();
    }

    @Override
    public List<Long> add(List<Measurement> measurements) {
        return ao.executeInTransaction(() -> new MeasurementWriter(ao).write(measurements));
    }

    @Override
    public Optional<Push> push(String keyHash) {
        return Arrays.stream(ao.find(PushRow.class, "KEY_HASH = ?", keyHash))
                .map(ActiveObjectsMeasurements::push)
                .findFirst();
    }

    @Override
    public Optional<Push> addOnce(String keyHash, String requestHash, Instant at, List<Measurement> measurements) {
        try {
            return Optional.of(ao.executeInTransaction(() -> {
                List<Long> ids = new MeasurementWriter(ao).write(measurements);
                return remember(new Push(keyHash, requestHash, at, ids));
            }));
        } catch (ActiveObjectsException e) {
            if (push(keyHash).isPresent()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Push remember(Push push) {
        ao.deleteWithSQL(
                PushRow.class, "SAVED_MILLIS < ?", push.at().minus(REMEMBERED).toEpochMilli());
        ao.create(
                PushRow.class,
                new DBParam("KEY_HASH", push.keyHash()),
                new DBParam("REQUEST_HASH", push.requestHash()),
                new DBParam("SAVED_MILLIS", push.at().toEpochMilli()),
                new DBParam(
                        "ANSWER",
                        push.measurementIds().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        return push;
    }

    private static Push push(PushRow row) {
        List<Long> ids = Stream.of(row.getAnswer().split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
        return new Push(row.getKeyHash(), row.getRequestHash(), Instant.ofEpochMilli(row.getSavedMillis()), ids);
    }
}
