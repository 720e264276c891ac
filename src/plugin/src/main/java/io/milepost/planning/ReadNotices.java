package io.milepost.planning;

import java.time.Clock;
import java.util.Collection;

/** Marks notices as read. A person marks only his own; whether an id is somebody else's or nobody's, he is not told. */
public final class ReadNotices {

    private final NoticeMarks marks;
    private final Clock clock;

    public ReadNotices(NoticeMarks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    public void these(String personKey, Collection<Long> noticeIds) {
        marks.markRead(personKey, noticeIds, clock.instant());
    }

    /** Also those that he was not shown in between, for which what he saw is newer. */
    public void upTo(String personKey, long noticeId) {
        marks.markReadUpTo(personKey, noticeId, clock.instant());
    }
}
