package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.lookup.Names;
import io.milepost.lookup.PlanLookup;
import io.milepost.lookup.PlanView;
import io.milepost.lookup.Readers;
import io.milepost.lookup.Viewer;
import io.milepost.lookup.Viewers;
import io.milepost.planning.BulkRefusedException;
import io.milepost.planning.BulkRefusedException.Refusal;
import io.milepost.planning.FileUnclearException;
import io.milepost.planning.IssueRefusedException;
import io.milepost.planning.KpiRefusedException;
import io.milepost.planning.MeasurementRefusedException;
import io.milepost.planning.PlanConflictException;
import io.milepost.planning.RulesConflictException;
import io.milepost.planning.ShareRefusedException;
import io.milepost.planning.csv.CsvError;
import io.milepost.planning.csv.CsvRefusedException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a refusal says: a key for programs, a message for people in their language, and where it helps the details. */
final class RefusalJson {

    private static final int MOST_NAMED = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
    private static final String TYPE = "milepost.error.type.";

    private final I18nResolver texts;
    private final Viewers viewers;
    private final Readers readers;
    private final PlanLookup plans;

    RefusalJson(I18nResolver texts, Viewers viewers, Readers readers, PlanLookup plans) {
        this.texts = texts;
        this.viewers = viewers;
        this.readers = readers;
        this.plans = plans;
    }

    static String key(String prefix, Enum<?> reason) {
        return prefix + reason.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    Json of(String key, String... arguments) {
        return of(key, List.of(arguments));
    }

    Json of(String key, List<? extends Serializable> arguments) {
        String message =
                texts.getText(key, arguments.stream().map(this::inWords).toArray(Serializable[]::new));
        return new Json().with("key", key).with("message", message);
    }

    /** The name of a type, which stands among the arguments by its key; a day as its reader writes it; a text as it is. */
    private Serializable inWords(Serializable argument) {
        if (argument instanceof LocalDate day) {
            return DAY.withLocale(locale()).format(day);
        }
        return argument instanceof String text && text.startsWith(TYPE) ? texts.getText(text) : argument;
    }

    private Locale locale() {
        return Locale.forLanguageTag(readers.current().locale().replace('_', '-'));
    }

    /** With the current plan, and part by part what they and what this editor has changed. */
    Json of(PlanConflictException conflict) {
        Viewer viewer = viewers.current();
        Names names = plans.names(
                viewer,
                conflict.current(),
                List.of(conflict.difference().base(), conflict.difference().mine()));
        String version = String.valueOf(conflict.current().version());
        return of("milepost.error.plan.conflict", version)
                .with("current", PlanJson.of(new PlanView(conflict.current(), names)))
                .with("difference", ConflictJson.of(conflict.difference(), names));
    }

    Json of(RulesConflictException conflict) {
        Names names = plans.savers(viewers.current(), conflict.current());
        return of(
                        "milepost.error.rules.conflict",
                        String.valueOf(conflict.current().version()))
                .with(
                        "current",
                        RulesJson.of(conflict.current(), names)
                                .with("plan", conflict.holder().planId()));
    }

    /** With the KPI's name, so that an editor can say it where the KPI is. */
    Json of(KpiRefusedException refused) {
        return of("milepost.error.kpi." + refused.rule(), refused.arguments())
                .with("kpi", refused.arguments().get(0));
    }

    Json of(ShareRefusedException refused) {
        return of(
                        "milepost.error.share",
                        percent(refused.wanted().value()),
                        percent(refused.left().value()))
                .with("left", refused.left().value());
    }

    /** In Jira's own words, and by Jira's field where it names one. */
    Json of(IssueRefusedException refused) {
        List<String> all = Stream.concat(
                        refused.messages().stream(), new TreeMap<>(refused.byField()).values().stream())
                .toList();
        List<Json> errors = new TreeMap<>(refused.byField())
                .entrySet().stream()
                        .map(error -> new Json().with("field", error.getKey()).with("message", error.getValue()))
                        .toList();
        return of("milepost.error.issue", String.join(" ", all)).with("errors", errors);
    }

    Json of(MeasurementRefusedException refused) {
        return of(key("milepost.error.measurement.", refused.reason()), refused.arguments());
    }

    /** With the place of each one that is refused: its index in a push, its line in a file. */
    Json of(BulkRefusedException refused) {
        List<Json> errors =
                refused.refusals().stream().limit(MOST_NAMED).map(this::refusal).toList();
        return of("milepost.error.bulk", String.valueOf(refused.refusals().size()))
                .with("count", refused.refusals().size())
                .with("errors", errors);
    }

    private Json refusal(Refusal refusal) {
        return of(refusal.refused()).with("place", refusal.place());
    }

    Json of(CsvRefusedException refused) {
        return of("milepost.error.csv", String.valueOf(refused.count()))
                .with("count", refused.count())
                .with("errors", refused.errors().stream().map(this::error).toList());
    }

    private Json error(CsvError error) {
        return of(error.messageKey(), error.arguments())
                .with("place", error.line())
                .with("column", error.column() == 0 ? null : error.column())
                .with("columnName", error.columnName().isEmpty() ? null : error.columnName());
    }

    Json of(FileUnclearException unclear) {
        return of("milepost.error.csv.unclear")
                .with(
                        "questions",
                        unclear.questions().stream().map(ImportJson::question).toList());
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
