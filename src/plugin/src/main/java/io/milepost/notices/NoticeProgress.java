package io.milepost.notices;

import java.util.Optional;

/** Port: how far everything that happened has been looked at, for the next run on whichever node. */
public interface NoticeProgress {

    /** The ids of the last rows that were looked at, and the moment of the first look: texts from before it are no news. */
    record Mark(long entry, long measurement, long plan, long sinceMillis) {}

    /** Empty before the first run. */
    Optional<Mark> last();

    void keep(Mark mark);
}
