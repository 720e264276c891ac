package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.Span;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.Kpi;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and numbers of a file in one language: who reads it need not be who asks for it. */
record Speech(I18nResolver texts, Locale locale) {

    private static final int DIGITS_OF_PER_CENT = 1;

    /** As Jira names languages, such as {@code de_DE}. */
    static Speech of(I18nResolver texts, String locale) {
        return new Speech(texts, Locale.forLanguageTag(locale.replace('_', '-')));
    }

    String text(String key, String... values) {
        return texts.getText(locale, "milepost." + key, (Serializable[]) values);
    }

    /** As the plan calls it. */
    String health(Health health, HealthNames names) {
        return Optional.ofNullable(names.byHealth().get(health))
                .orElseGet(() -> text("roadmap.health." + health.word().replace('_', '.')));
    }

    /** How many of what the key names, in the form of the number that the language has. */
    String counted(String key, int count, String... besides) {
        return text(
                key + "." + form(count),
                Stream.concat(Stream.of(number(count)), Stream.of(besides)).toArray(String[]::new));
    }

    /** Of the languages that there are texts in, Polish has a form of its own for a few. */
    private String form(int count) {
        if (count == 1) {
            return "one";
        }
        boolean isFew = count % 10 >= 2 && count % 10 <= 4 && (count % 100 < 12 || count % 100 > 14);
        return isFew && locale.getLanguage().equals("pl") ? "few" : "other";
    }

    String number(int count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** With as many digits behind the comma as the pages write. */
    String decimal(BigDecimal value) {
        return NumberFormat.getNumberInstance(locale).format(value);
    }

    /** From when to when; empty where neither is known. */
    Optional<String> days(Span span) {
        DateTimeFormatter form =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        return Optional.of(Stream.of(span.start(), span.due())
                        .flatMap(Optional::stream)
                        .map(form::format)
                        .collect(Collectors.joining(" \u2013 ")))
                .filter(days -> !days.isEmpty());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** Without its year. */
    String shortDay(LocalDate day) {
        String whole = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.MEDIUM, null, IsoChronology.INSTANCE, locale);
        String pattern = whole.replaceAll("^[yu]+[-/. ]*|[-/, ]*[yu]+.*$", "");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** Without its year where that is the year of today. */
    String dayNear(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? shortDay(day) : day(day);
    }

    /** A month with its year. */
    String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + day.getYear();
    }

    /** As the pages write it. */
    String perCent(Share share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(DIGITS_OF_PER_CENT);
        format.setMaximumFractionDigits(DIGITS_OF_PER_CENT);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share.value());
    }

    /** The same without what comes after the comma. */
    String wholePerCent(Share share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(share.value());
    }

    /** In the KPI's unit, with as many digits as it shows. */
    String value(BigDecimal value, Kpi kpi) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(kpi.gauge().unit().digits());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return (format.format(value) + " " + kpi.gauge().unit().symbol()).strip();
    }
}
