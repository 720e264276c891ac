package io.milepost.jql;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.lookup.Viewer;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A search breaks with more than 65,000 values of a function, and a part of them would look like all. */
class TooManyIssuesTest {

    private static Calls finding(int count) {
        return new Calls("many", new IssueFunction(0, 1, "many()") {
            @Override
            Optional<String> refusal(Viewer searcher, List<String> arguments) {
                return Optional.empty();
            }

            @Override
            List<Long> issueIds(Asked asked) {
                return LongStream.rangeClosed(1, count).boxed().toList();
            }

            @Override
            String instead(List<String> arguments) {
                return "ask otherwise for " + arguments;
            }
        });
    }

    @Test
    void givesAsManyAsASearchCanTake() {
        Calls calls = finding(65_000);

        assertThat(calls.errors()).isEmpty();
        assertThat(calls.found()).hasSize(65_000);
    }

    @Test
    void refusesOneMoreAndSaysHowToSearchInstead() {
        Calls calls = finding(65_001);

        assertThat(calls.errors("MKT-1"))
                .containsExactly("milepost.jql.too.many[many, 65001, 65000, ask otherwise for [MKT-1]]");
        assertThat(calls.found("MKT-1")).isEmpty();
    }
}
