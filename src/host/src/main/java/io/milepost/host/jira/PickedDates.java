package io.milepost.host.jira;

import com.atlassian.jira.util.DateFieldFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Dates as this host's forms take them: 2026-11-21. */
public final class PickedDates implements DateFieldFormat {

    @Override
    public String formatDatePicker(Date date) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(date.getTime()), ZoneId.systemDefault())
                .toString();
    }

    @Override
    public Date parseDatePicker(String date) {
        return Date.from(
                LocalDate.parse(date).atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
