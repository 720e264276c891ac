package io.milepost.planning;

import java.time.Instant;
import java.util.Collection;

/** Port: remembers what a person has read; notices of others stay as they are, whatever ids are given. */
public interface NoticeMarks {

    /** Those of the ids that are the person's. */
    void markRead(String personKey, Collection<Long> noticeIds, Instant at);

    /** All of the person's up to this id. */
    void markReadUpTo(String personKey, long noticeId, Instant at);
}
