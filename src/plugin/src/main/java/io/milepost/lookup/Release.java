package io.milepost.lookup;

import java.time.LocalDate;

/** What a project releases on a day: a version of it. */
public record Release(long id, String name, String projectKey, LocalDate day, boolean released) {

    public boolean isOverdue(LocalDate today) {
        return !released && day.isBefore(today);
    }
}
