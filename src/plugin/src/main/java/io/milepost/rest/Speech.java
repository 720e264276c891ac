package io.milepost.rest;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Health;
import io.milepost.domain.Share;
import io.milepost.domain.plan.HealthNames;
import io.milepost.domain.plan.Kpi;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

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

    /** As the pages write it. */
    String perCent(Share share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(DIGITS_OF_PER_CENT);
        format.setMaximumFractionDigits(DIGITS_OF_PER_CENT);
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
