package io.milepost.planning.csv;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** An example to download and fill in, which every spreadsheet program opens and which is read without a question. */
public final class CsvTemplate {

    private CsvTemplate() {}

    /** In UTF-8 with a byte order mark, without which spreadsheet programs take it for an older encoding. */
    public static byte[] onDay(LocalDate today) {
        String file = String.join(
                "\r\n",
                "\ufeffDate;Goal;KPI;Value;Note",
                today.minusDays(7) + ";DEMO-1;Leads;120;",
                today + ";DEMO-1;Leads;134.5;after the fair",
                "");
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
