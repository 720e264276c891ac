package io.milepost.notices;

import io.milepost.domain.notice.WrittenText;
import java.util.List;

/** Port: the texts of measurements and plans in the order in which they were stored, by the rows' ids. */
public interface NewTexts {

    /** Those with a row above the first id and up to the second one that mention anybody. */
    List<WrittenText> ofMeasurementsBetween(long after, long upTo);

    /** Those with a row above the first id and up to the second one that mention anybody. */
    List<WrittenText> ofPlansBetween(long after, long upTo);

    /** 0 while there is none. */
    long lastMeasurement();

    /** 0 while there is none. */
    long lastPlan();
}
