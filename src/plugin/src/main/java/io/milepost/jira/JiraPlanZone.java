package io.milepost.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import io.milepost.lookup.PlanZone;
import io.milepost.recalculation.PlanCalendar;
import java.time.ZoneId;

/** Plans count their days in the instance's default time zone, the same for everybody. */
public final class JiraPlanZone implements PlanZone, PlanCalendar.Zone {

    private final TimeZoneManager timeZones;

    public JiraPlanZone(TimeZoneManager timeZones) {
        this.timeZones = timeZones;
    }

    @Override
    public ZoneId zone() {
        return timeZones.getDefaultTimezone().toZoneId();
    }
}
