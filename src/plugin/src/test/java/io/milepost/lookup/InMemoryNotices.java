package io.milepost.lookup;

import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people were told of, in a list whose last is the newest. */
public final class InMemoryNotices implements NoticeRecords {

    private final List<Notice> stored = new ArrayList<>();
    private final Map<String, NoticeChoice> choices = new HashMap<>();

    public InMemoryNotices add(Notice notice) {
        stored.add(0, notice);
        return this;
    }

    public InMemoryNotices choose(String personKey, NoticeChoice choice) {
        choices.put(personKey, choice);
        return this;
    }

    @Override
    public List<Notice> newest(String personKey, boolean unreadOnly, int most) {
        return stored.stream()
                .filter(notice -> notice.personKey().equals(personKey))
                .filter(notice -> !unreadOnly || !notice.read())
                .limit(most)
                .toList();
    }

    @Override
    public NoticeChoice choiceOf(String personKey) {
        return choices.getOrDefault(personKey, NoticeChoice.STANDARD);
    }
}
