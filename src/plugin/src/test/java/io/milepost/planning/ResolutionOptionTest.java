package io.milepost.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.planning.PlanOptions.ResolutionOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which resolutions take an activity out where a plan names none. */
class ResolutionOptionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"Won't Do\", true",
                "\"Won't Fix\", true",
                "Duplicate, true",
                "Cannot Reproduce, true",
                "cannot reproduce, true",
                "Done, false",
                "Fixed, false"
            })
    void takesOutWontDoDuplicateAndCannotReproduceByDefault(String name, boolean takenOut) {
        assertThat(new ResolutionOption("1", name).isUsuallyNotDelivered()).isEqualTo(takenOut);
    }
}
