package io.milepost.rest.picture;

import io.milepost.rest.picture.Chart.Bar;
import io.milepost.rest.picture.Chart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts rows on sheets of a height: where the rows of a lane go on, its head stands once more above them. */
final class Sheets {

    private final int room;
    private final List<List<Bar>> sheets = new ArrayList<>();
    private List<Bar> sheet = new ArrayList<>();
    private int used;
    private Optional<Bar> lane = Optional.empty();

    private Sheets(int room) {
        this.room = room;
    }

    /** At least one, which is empty where there are no rows; none is left empty but for a head. */
    static List<List<Bar>> of(List<Bar> bars, int room) {
        Sheets sheets = new Sheets(room);
        bars.forEach(sheets::add);
        sheets.sheets.add(sheets.sheet);
        return sheets.sheets;
    }

    static int height(List<Bar> bars) {
        return bars.stream().mapToInt(bar -> bar.look().kind().height()).sum();
    }

    private void add(Bar bar) {
        boolean isHead = bar.look().kind() == Kind.LANE;
        int needed = bar.look().kind().height() + (isHead ? Kind.ACTIVITY.height() : 0);
        if (used + needed > room && !sheet.isEmpty()) {
            begin(isHead ? Optional.empty() : lane);
        }
        lane = isHead ? Optional.of(bar) : lane;
        put(bar);
    }

    private void begin(Optional<Bar> head) {
        sheets.add(sheet);
        sheet = new ArrayList<>();
        used = 0;
        head.ifPresent(this::put);
    }

    private void put(Bar bar) {
        sheet.add(bar);
        used += bar.look().kind().height();
    }
}
