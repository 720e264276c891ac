package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.acceptance.Person.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever asks more often than administrators allow is told when to come again, and others go on. */
class RequestLimitInHostTest {

    private static final String LIMIT = "/rest/milepost/1.0/settings/request-limit";
    private static final String ASKED = "/rest/milepost/1.0/notices/choice";
    private static final int MOST = 300;
    private static final int TOO_MANY = 429;

    private final Person admin = DemoHost.person("admin");

    @Test
    void refusesOneWhoAsksTooOftenAndNobodyElse() {
        Person hasty = Person.named(DemoHost.address(), "dana");
        String before = admin.get(LIMIT).ok().toString();
        try {
            admin.put(LIMIT, "{\"atOnce\":60,\"perMinute\":60}").ok();
            List<Answer> answers = untilRefused(hasty);
            Answer refusal = answers.get(answers.size() - 1);

            assertThat(answers).hasSizeGreaterThan(60);
            assertThat(refusal.status()).isEqualTo(TOO_MANY);
            assertThat(refusal.response().headers().firstValueAsLong("Retry-After"))
                    .hasValue(1);
            assertThat(DemoHost.person("emil").get(ASKED).status()).isEqualTo(200);
        } finally {
            Eventually.is(200, () -> admin.put(LIMIT, before).status());
        }
        assertThat(hasty.get(ASKED).status()).isEqualTo(200);
    }

    private static List<Answer> untilRefused(Person person) {
        List<Answer> answers = new ArrayList<>();
        do {
            answers.add(person.get(ASKED));
        } while (answers.get(answers.size() - 1).status() == 200 && answers.size() < MOST);
        return answers;
    }
}
