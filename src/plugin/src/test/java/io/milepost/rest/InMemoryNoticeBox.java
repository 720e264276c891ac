package io.milepost.rest;

import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import io.milepost.lookup.NoticeRecords;
import io.milepost.planning.NoticeChoices;
import io.milepost.planning.NoticeMarks;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What people were told of, what they have read of it and how they want to be told, in maps. */
final class InMemoryNoticeBox implements NoticeRecords, NoticeMarks, NoticeChoices {

    private final Map<Long, Notice> notices = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, NoticeChoice> choices = new HashMap<>();

    void add(Notice notice) {
        notices.put(notice.id(), notice);
    }

    @Override
    public List<Notice> newest(String personKey, boolean unreadOnly, int most) {
        return notices.values().stream()
                .filter(notice -> notice.personKey().equals(personKey))
                .filter(notice -> !unreadOnly || !notice.read())
                .limit(most)
                .toList();
    }

    @Override
    public void markRead(String personKey, Collection<Long> noticeIds, Instant at) {
        mark(personKey, notice -> noticeIds.contains(notice.id()));
    }

    @Override
    public void markReadUpTo(String personKey, long noticeId, Instant at) {
        mark(personKey, notice -> notice.id() <= noticeId);
    }

    private void mark(String personKey, Predicate<Notice> which) {
        notices.replaceAll((id, notice) -> notice.personKey().equals(personKey) && which.test(notice)
                ? new Notice(id, personKey, notice.goalId(), notice.fact(), notice.at(), true)
                : notice);
    }

    @Override
    public NoticeChoice choiceOf(String personKey) {
        return choices.getOrDefault(personKey, NoticeChoice.STANDARD);
    }

    @Override
    public void choose(String personKey, NoticeChoice choice) {
        choices.put(personKey, choice);
    }

    @Override
    public Set<String> peopleWithUnread(Instant since) {
        return Set.of();
    }
}
