package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.FullRunState;
import io.milepost.domain.FullRunState.Phase;
import io.milepost.recalculation.FullRunRecords;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The last full recalculation as two settings: what it tells, with blanks between, and which one is to end. */
public final class ActiveObjectsFullRunRecords implements FullRunRecords {

    private static final String PROGRESS = "run.progress";
    private static final String CANCEL = "run.cancel";
    private static final int PARTS = 6;

    private final ActiveObjectsSettingRecords settings;

    public ActiveObjectsFullRunRecords(ActiveObjects ao) {
        this.settings = new ActiveObjectsSettingRecords(ao);
    }

    @Override
    public Optional<FullRunState> last() {
        return Optional.ofNullable(settings.read(PROGRESS).get(PROGRESS)).map(text -> {
            String[] parts = text.split(" ", PARTS);
            return new FullRunState(
                    Phase.valueOf(parts[0]),
                    moment(parts[1]),
                    Optional.of(parts[5]).filter(key -> !key.isEmpty()),
                    moment(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]));
        });
    }

    @Override
    public void write(FullRunState state) {
        String text = String.join(
                " ",
                state.phase().name(),
                millis(state.startedAt()),
                millis(state.at()),
                String.valueOf(state.done()),
                String.valueOf(state.total()),
                state.personKey().orElse(""));
        settings.write(Map.of(PROGRESS, text));
    }

    @Override
    public void cancel(Instant startedAt) {
        settings.write(Map.of(CANCEL, millis(startedAt)));
    }

    @Override
    public boolean isCancelled(Instant startedAt) {
        return millis(startedAt).equals(settings.read(CANCEL).get(CANCEL));
    }

    private static String millis(Instant moment) {
        return String.valueOf(moment.toEpochMilli());
    }

    private static Instant moment(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
