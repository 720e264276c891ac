package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.notices.NoticeProgress;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** How far notices have come, as one setting: its numbers with blanks between them. */
public final class ActiveObjectsNoticeProgress implements NoticeProgress {

    private static final String NAME = "run.notices";

    private final ActiveObjectsSettingRecords settings;

    public ActiveObjectsNoticeProgress(ActiveObjects ao) {
        this.settings = new ActiveObjectsSettingRecords(ao);
    }

    @Override
    public Optional<Mark> last() {
        return Optional.ofNullable(settings.read(NAME).get(NAME))
                .map(text -> Arrays.stream(text.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .map(numbers -> new Mark(numbers[0], numbers[1], numbers[2], numbers[3]));
    }

    @Override
    public void keep(Mark mark) {
        settings.write(
                Map.of(NAME, mark.entry() + " " + mark.measurement() + " " + mark.plan() + " " + mark.sinceMillis()));
    }
}
