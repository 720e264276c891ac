package com.atlassian.jira.util;

import java.util.Date;

/** Dates as the fields of forms take them. */
public interface DateFieldFormat {
    /** In the form of the date picker of the person who is logged in, by the zone of the virtual machine. */
    String formatDatePicker(Date date);

    /** The other way round; refuses what is no date in that form. */
    Date parseDatePicker(String date);
}
