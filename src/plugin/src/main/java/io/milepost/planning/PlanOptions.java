package io.milepost.planning;

import io.milepost.domain.Progress;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Port: what Jira offers to choose from. */
public interface PlanOptions {

    List<IssueTypeOption> issueTypes();

    List<DateField> dateFields();

    /** Custom fields that hold a number, KPI numbers among them. */
    List<NumberField> numberFields();

    /** Ids of the custom fields with choices, by which roadmaps can have lanes. */
    Set<String> selectFieldIds();

    List<ResolutionOption> resolutions();

    List<StatusOption> statuses();

    /** An issue type; the translated name is what people of one language read. */
    record IssueTypeOption(String id, String name, String translatedName, boolean subTask) {}

    /** A custom field that holds a date. */
    record DateField(String id, String name) {}

    /** A custom field that holds a number. */
    record NumberField(String id, String name) {}

    /** A status; the translated name is what people of one language read, the progress is what its category says. */
    record StatusOption(String id, String translatedName, Progress progress) {}

    /** A resolution by its untranslated name. */
    record ResolutionOption(String id, String name) {
        private static final Set<String> USUALLY_NOT_DELIVERED =
                Set.of("won't do", "won't fix", "duplicate", "cannot reproduce");

        /** Whether it takes an activity out where a plan does not name its own. */
        public boolean isUsuallyNotDelivered() {
            return USUALLY_NOT_DELIVERED.contains(name.toLowerCase(Locale.ROOT));
        }
    }
}
