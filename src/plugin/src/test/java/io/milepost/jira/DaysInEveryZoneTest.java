package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.util.DateFieldFormat;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.milepost.domain.Facts;
import io.milepost.domain.change.Contents;
import io.milepost.domain.change.IssueEdit;
import io.milepost.domain.change.Part;
import io.milepost.jira.FieldEdits.Validated;
import java.lang.reflect.Proxy;
import java.sql.Timestamp;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A day that is sent is the day that Jira keeps and the day that is read again, whatever the zone of the machine: Jira keeps
 * days as midnight there, and takes and gives them as the date picker writes them.
 */
class DaysInEveryZoneTest {

    private static final int BOUNDARIES = 40;
    private static final Instant FIRST = Instant.parse("2005-01-01T00:00:00Z");
    private static final String START = "customfield_10100";

    private final TimeZone usual = TimeZone.getDefault();
    private final Jira jira = new Jira();

    @AfterEach
    void backToTheUsualZone() {
        TimeZone.setDefault(usual);
    }

    @Test
    void isTheSameDayAroundFortyChangesOfTheClock() {
        List<String> wrong = new ArrayList<>();
        int days = 0;
        for (String zone : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
            for (LocalDate day : days(ZoneId.of(zone).getRules())) {
                days++;
                if (!jira.keeps(day)) {
                    wrong.add(day + " in " + zone);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(days).isGreaterThan(25_000);
    }

    /** The days of changes of the clock and those beside them; a zone that never changes it has days all the same. */
    private static Set<LocalDate> days(ZoneRules rules) {
        Set<LocalDate> days = new TreeSet<>(Set.of(LocalDate.parse("2026-03-29"), LocalDate.parse("2026-12-31")));
        Stream.iterate(
                        rules.nextTransition(FIRST),
                        change -> change != null,
                        change -> rules.nextTransition(change.getInstant()))
                .limit(BOUNDARIES)
                .map(ZoneOffsetTransition::getDateTimeBefore)
                .forEach(change -> Stream.of(-1, 0, 1)
                        .map(change.toLocalDate()::plusDays)
                        .filter(day -> isThere(day, rules))
                        .forEach(days::add));
        return days;
    }

    /** Some zones have crossed the date line: one day is in no calendar there. */
    private static boolean isThere(LocalDate day, ZoneRules rules) {
        return Optional.ofNullable(rules.getTransition(day.atTime(LocalTime.NOON)))
                .filter(ZoneOffsetTransition::isGap)
                .isEmpty();
    }

    /** Jira's service as far as days go, with the date picker that a new Jira has. */
    private static final class Jira {

        private final Map<String, String> typed = new HashMap<>();
        private final CustomField startField = answering(CustomField.class, Map.of());
        private final CustomFieldManager fields = answering(
                CustomFieldManager.class,
                Map.of("getCustomFieldObjects", call -> List.of(), "getCustomFieldObject", call -> startField));
        private final IssueInputParameters form = answering(
                IssueInputParameters.class,
                Map.of(
                        "setDueDate", call -> typed.put("due", (String) call[0]),
                        "addCustomFieldValue", call -> typed.put("start", ((String[]) call[1])[0])));
        private final MutableIssue issue = answering(
                MutableIssue.class,
                Map.of("getDueDate", call -> kept("due"), "getCustomFieldValue", call -> kept("start")));
        private final IssueService service = answering(
                IssueService.class,
                Map.of(
                        "newIssueInputParameters", call -> form,
                        "validateUpdate",
                                call -> new UpdateValidationResult(issue, new SimpleErrorCollection(), Map.of())));
        private final IssueParts parts =
                new IssueParts(fields, null, Facts.RULES, new Spans(Optional.of(startField), ZoneId.of("UTC")));
        private final FieldEdits edits = new FieldEdits(service, PICKER, fields, Optional.of(START), parts);

        /** All other methods answer with nothing. */
        private static <T> T answering(Class<T> type, Map<String, Function<Object[], Object>> answers) {
            return type.cast(
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        Object answer = answers.getOrDefault(method.getName(), call -> null)
                                .apply(arguments);
                        return method.getReturnType().isInstance(answer) ? answer : null;
                    }));
        }

        private Timestamp kept(String field) {
            return new Timestamp(PICKER.parseDatePicker(typed.get(field)).getTime());
        }

        /** Whether both fields hold that day, and are read as that day. */
        boolean keeps(LocalDate day) {
            Contents before = new Contents(Map.of(Part.START, Set.of(), Part.DUE, Set.of()));
            Contents after = new Contents(Map.of(Part.START, Set.of(day.toString()), Part.DUE, Set.of(day.toString())));
            Validated validated = edits.validate(null, issue, new IssueEdit(7, before, after), Optional.empty());
            return validated.problems().isEmpty()
                    && kept("due").toLocalDateTime().toLocalDate().equals(day)
                    && kept("start").toLocalDateTime().toLocalDate().equals(day)
                    && parts.of(issue, after.parts()).equals(after);
        }
    }

    private static final DateFieldFormat PICKER = new DateFieldFormat() {
        @Override
        public String formatDatePicker(Date date) {
            return format().format(date);
        }

        @Override
        public Date parseDatePicker(String date) {
            try {
                return format().parse(date);
            } catch (ParseException e) {
                throw new IllegalArgumentException(date, e);
            }
        }

        private SimpleDateFormat format() {
            return new SimpleDateFormat("d/MMM/yy", Locale.US);
        }
    };
}
