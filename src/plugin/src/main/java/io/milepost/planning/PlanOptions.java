package io.milepost.planning;

import java.util.List;

/** Port: what Jira offers to choose from. */
public interface PlanOptions {

    List<IssueTypeOption> issueTypes();

    List<DateField> dateFields();

    /** Custom fields that hold a number, KPI numbers among them. */
    List<NumberField> numberFields();

    List<ResolutionOption> resolutions();

    List<StatusOption> statuses();

    /** An issue type; the translated name is what people of one language read. */
    record IssueTypeOption(String id, String name, String translatedName, boolean subTask) {}

    /** A custom field that holds a date. */
    record DateField(String id, String name) {}

    /** A custom field that holds a number. */
    record NumberField(String id, String name) {}

    /** A status; the translated name is what people of one language read. */
    record StatusOption(String id, String translatedName) {}

    /** A resolution by its untranslated name. */
    record ResolutionOption(String id, String name) {}
}
