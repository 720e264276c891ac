package io.milepost.planning;

import java.time.LocalDate;

/** Port: today as the plans count it. */
public interface Today {

    LocalDate today();
}
