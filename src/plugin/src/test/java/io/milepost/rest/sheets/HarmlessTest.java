package io.milepost.rest.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    @Nested
    class WhenATextLooksLikeAFormula {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "=1+1",
                    "+SUM(A1)",
                    "-2+3",
                    "@SUM(A1)",
                    "\t=1",
                    "\r=1",
                    "\n=1",
                    "=cmd|' /C calc'!A0",
                    "\uff1d1+1",
                    "+25 %",
                    "-"
                })
        void putsAnApostropheBeforeIt(String text) {
            assertThat(Harmless.text(text)).startsWith("'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"  =1", "\u00a0=1", "\ufeff=1", "\u200b=1"})
        void isNotFooledBySpaces(String text) {
            assertThat(Harmless.text(text)).endsWith("'=1");
        }
    }

    @Nested
    class WhenAnotherProgramPartsTheCellElsewhere {

        @Test
        void findsTheFormulaThere() {
            assertThat(Harmless.text("a;=1;b")).isEqualTo("a;'=1;b");
            assertThat(Harmless.text("a\n@b")).isEqualTo("a\n'@b");
            assertThat(Harmless.text("a\t =1")).isEqualTo("a\t '=1");
        }
    }

    @Nested
    class WhenATextIsHarmless {

        @ParameterizedTest
        @ValueSource(strings = {"", "Leads", "a=b", "1-2", "e-mail", "2026-01-01", "100,- EUR", "'=1", "a; b"})
        void staysAsItIs(String text) {
            assertThat(Harmless.text(text)).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-5", "+12", "-0.25", "46"})
        void staysANumber(String text) {
            assertThat(Harmless.text(text)).isEqualTo(text);
        }
    }
}
