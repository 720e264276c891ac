package io.milepost.lookup;

import java.time.ZoneId;

/** Port: the time zone in which plans count their days. */
public interface PlanZone {

    ZoneId zone();
}
