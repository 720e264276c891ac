package io.milepost.fields;

import static io.milepost.fields.NumberRefusedException.Reason.NOT_A_NUMBER;
import static io.milepost.fields.NumberRefusedException.Reason.TOO_FINE;
import static io.milepost.fields.NumberRefusedException.Reason.TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @Nested
    class WhenANumberIsTyped {

        @ParameterizedTest(name = "{0}: {1} is {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 0.1 | 0.1",
                    "en | 1234567.89 | 1234567.89",
                    "en | 1,234,567.89 | 1234567.89",
                    "en | 1234,567 | refused",
                    "en | +7 | 7",
                    "en | -0.5 | -0.5",
                    "en | \u22123 | -3",
                    "en | .25 | 0.25",
                    "en | 5. | 5",
                    "en | -0 | 0",
                    "de | 1.234,5 | 1234.5",
                    "de | 0,1 | 0.1",
                    "de | 0.1 | refused",
                    "de | 1234.5 | refused",
                    "fr | 1 234,5 | 1234.5",
                    "fr | 1\u202f234,5 | 1234.5",
                    "fr | 1.5 | refused"
                })
        void readsItAsPeopleOfTheLocaleMeanIt(String locale, String typed, String expected) {
            assertThat(readOrRefused(locale, typed)).isEqualTo(expected);
        }

        private String readOrRefused(String locale, String typed) {
            try {
                return NumberText.plain(new NumberText(Locale.forLanguageTag(locale)).read(typed));
            } catch (NumberRefusedException e) {
                return "refused";
            }
        }
    }

    @Nested
    class WhenATextWouldNotBeKeptAsTyped {

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "NaN",
            "Infinity",
            "-Infinity",
            "1e999",
            "1e3",
            "0x10",
            "12abc",
            "--1",
            "1.2.3",
            "'1,2,3'",
            ".",
            "-",
            "€5",
            "'1 2'",
            "1d",
            "5f"
        })
        void refusesWhatIsNoNumber(String typed) {
            assertThat(reason(typed)).isEqualTo(NOT_A_NUMBER);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"0.1234567", "123456789012.123456", "0.0000001"})
        void refusesMoreDigitsThanCanBeKept(String typed) {
            assertThat(reason(typed)).isEqualTo(TOO_FINE);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"1000000000000", "-1000000000000", "99999999999999999999999999999999999999999999999999"})
        void refusesWhatNoDatabaseKeepsExactly(String typed) {
            assertThat(reason(typed)).isEqualTo(TOO_LARGE);
        }

        private NumberRefusedException.Reason reason(String typed) {
            return catchThrowableOfType(NumberRefusedException.class, () -> new NumberText(Locale.ENGLISH).read(typed))
                    .reason();
        }
    }

    @Nested
    class WhenANumberIsShown {

        @ParameterizedTest(name = "{0}: {1} is shown as {2}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "en | 0.1 | 0.1",
                    "en | 1234567.89 | 1234567.89",
                    "en | 1.0E9 | 1000000000",
                    "en | 0.000001 | 0.000001",
                    "en | -0.0 | 0",
                    "de | 1234567.89 | 1234567,89"
                })
        void hasNoDigitMoreThanWasTyped(String locale, double number, String expected) {
            assertThat(new NumberText(Locale.forLanguageTag(locale)).write(number))
                    .isEqualTo(expected);
        }
    }

    @Property
    void whatIsShownReadsBackAsTheSameNumber(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long millionths) {
        double number = millionths / 1_000_000d;
        for (Locale locale :
                new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("ar-EG")}) {
            NumberText text = new NumberText(locale);
            assertThat(text.read(text.write(number))).isEqualTo(number);
        }
    }
}
