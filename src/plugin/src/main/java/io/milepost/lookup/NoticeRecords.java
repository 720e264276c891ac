package io.milepost.lookup;

import io.milepost.domain.notice.Notice;
import io.milepost.domain.notice.NoticeChoice;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Port: what people were told of, unfiltered: whoever asks must still pass the visibility gate. */
public interface NoticeRecords {

    /** A person's own, the newest first. */
    List<Notice> newest(String personKey, boolean unreadOnly, int most);

    /** How the person wants to be told; the standard for who has not chosen. */
    NoticeChoice choiceOf(String personKey);

    /** Those who have not read something that happened since then. */
    Set<String> peopleWithUnread(Instant since);
}
