package io.milepost.planning;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The further custom fields by whose values roadmaps have lanes; of all others no values are kept. */
public final class LaneFields {

    /** Each costs a reading of every activity in a full recalculation. */
    static final int MOST = 20;

    private final CurrentSettings current;
    private final SettingRecords records;
    private final OneAtATime oneAtATime;
    private final RecalculateAll recalculateAll;

    public LaneFields(
            CurrentSettings current, SettingRecords records, OneAtATime oneAtATime, RecalculateAll recalculateAll) {
        this.current = current;
        this.records = records;
        this.oneAtATime = oneAtATime;
        this.recalculateAll = recalculateAll;
    }

    /** The ids of the fields whose values are kept. */
    public Set<String> kept() {
        return current.rules().laneFieldIds();
    }

    /**
     * Has the values of these fields kept from now on, whoever asks: with those of today, once everything has been
     * calculated anew in the background. Refuses more fields than are kept at most.
     */
    public void keep(Collection<String> fieldIds) {
        oneAtATime.run(() -> {
            Set<String> wanted = new TreeSet<>(kept());
            if (wanted.addAll(fieldIds)) {
                check(wanted);
                records.write(Map.of(
                        CurrentSettings.LANE_FIELDS, String.join(",", wanted),
                        CurrentSettings.VERSION, String.valueOf(current.rules().version() + 1)));
                recalculateAll.afterChangeOfRules();
            }
        });
    }

    /** Refuses more fields than are kept at most, those that are kept among them. */
    void checkRoomFor(Collection<String> fieldIds) {
        Set<String> wanted = new TreeSet<>(kept());
        wanted.addAll(fieldIds);
        check(wanted);
    }

    private static void check(Set<String> wanted) {
        if (wanted.size() > MOST) {
            throw new TooManyLaneFieldsException(wanted.size());
        }
    }
}
