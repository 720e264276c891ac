package io.milepost.notices;

import io.milepost.domain.notice.Notice;
import java.time.Instant;
import java.util.Collection;

/** Port: keeps what people are told of. */
public interface NoticeLog {

    /** How many were new: facts of which the same person was told before are left out. All or none. */
    int add(Collection<Notice> notices);

    void forgetBefore(Instant moment);
}
