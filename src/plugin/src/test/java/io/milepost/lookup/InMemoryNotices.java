package io.milepost.lookup;

import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

    @Override
    public Set<String> peopleWithUnread(Instant since) {
        return stored.stream()
                .filter(notice -> !notice.read() && !notice.at().isBefore(since))
                .map(Notice::personKey)
                .collect(Collectors.toSet());
    }
}
