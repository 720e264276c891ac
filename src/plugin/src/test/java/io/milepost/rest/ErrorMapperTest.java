package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import io.milepost.domain.Progress;
import io.milepost.domain.plan.UnreadablePlanException;
import io.milepost.lookup.FutureDayException;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Reader;
import io.milepost.lookup.UnknownGoalException;
import io.milepost.lookup.UnknownIssueException;
import io.milepost.lookup.UnknownProjectException;
import io.milepost.lookup.Viewer;
import io.milepost.planning.GoalLoopException;
import io.milepost.planning.InvalidSettingException;
import io.milepost.planning.InvalidSettingException.Reason;
import io.milepost.planning.LinkRefusedException;
import io.milepost.planning.NotAllowedException;
import io.milepost.planning.NotAllowedException.Right;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.ws.rs.NotAcceptableException;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.core.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorMapperTest {

    private final LookupWorld world = new LookupWorld()
            .issue(1, "MKT-1", "Top", Progress.TO_DO)
            .issue(2, "MKT-2", "Hidden", Progress.TO_DO)
            .hide(2);
    private final I18nResolver texts = mock(I18nResolver.class);
    private Viewer viewer = LookupWorld.ANNA;
    private String locale = "en_US";
    private final ErrorMapper mapper = new ErrorMapper(
            texts, () -> viewer, () -> new Reader(locale, "UTC"), world.goalLookup(), world.planLookup());

    @BeforeEach
    void messagesShowKeyAndArguments() {
        when(texts.getText(anyString()))
                .thenAnswer(call -> "title " + call.getArgument(0, String.class).replaceAll("\\D", ""));
        when(texts.getText(anyString(), any(Serializable[].class))).thenAnswer(call -> {
            Object[] arguments = call.getArguments();
            return arguments[0] + Arrays.toString(Arrays.copyOfRange(arguments, 1, arguments.length));
        });
    }

    static Stream<Object[]> refusals() {
        return Stream.of(new Object[][] {
            {BadInputException.malformed("2", "7"), 400, "milepost.error.json.malformed", "[2, 7]"},
            {
                new InvalidSettingException(Reason.SUB_TASK_AS_GOAL, "Sub-task"),
                400,
                "milepost.error.setting.sub.task.as.goal",
                "[Sub-task]"
            },
            {new UnknownGoalException("MKT-9"), 404, "milepost.error.goal.unknown", "[MKT-9]"},
            {new UnknownProjectException("NIX"), 404, "milepost.error.project.unknown", "[NIX]"},
            {
                new NotAllowedException(Right.ADMINISTER_PROJECT, "MKT"),
                403,
                "milepost.error.right.administer.project",
                "[]"
            },
            {new NotAllowedException(Right.LINK_ISSUE, "issue 7"), 403, "milepost.error.right.link.issue", "[]"},
            {new UnknownIssueException("MKT-9"), 404, "milepost.error.issue.unknown", "[MKT-9]"},
            {new LinkRefusedException(LinkRefusedException.Reason.NO_LINK, 7), 409, "milepost.error.link.no.link", "[]"
            },
            {new UnreadablePlanException("plan", Set.of(1L), null), 500, "milepost.error.plan.unreadable", "[]"},
            {new Parameters.MissingTokenException(), 403, "milepost.error.token", "[]"},
            {new GoalLoopException(List.of(1L, 2L)), 409, "milepost.error.goal.loop", "[MKT-1, 2]"},
        });
    }

    @ParameterizedTest(name = "{2} answers {1}")
    @MethodSource("refusals")
    void everyRefusalHasItsStatusAKeyAndAMessage(RuntimeException refusal, int status, String key, String arguments) {
        Response response = mapper.toResponse(refusal);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getMediaType().toString()).startsWith("application/problem+json");
        assertThat(response.getEntity())
                .isEqualTo(
                        "{\"type\":\"urn:milepost:%1$s\",\"title\":\"title %2$d\",\"status\":%2$d,\"detail\":\"%3$s\",\"key\":\"milepost.%1$s\",\"message\":\"%3$s\"}"
                                .formatted(key.substring("milepost.".length()), status, key + arguments));
    }

    @Nested
    class WhenADayIsRefused {

        @ParameterizedTest(name = "{0} reads {1}")
        @CsvSource({"en_US, 'Nov 3, 2026'", "de_DE, 03.11.2026", "pl_PL, 3 lis 2026"})
        void writesItAsItsReaderDoes(String language, String written) {
            locale = language;

            assertThat(mapper.toResponse(new FutureDayException(LocalDate.of(2026, 11, 3)))
                            .getEntity()
                            .toString())
                    .contains("milepost.error.day.future[" + written + "]");
        }

        @Test
        void leavesATextAloneThatOnlyLooksLikeOne() {
            assertThat(mapper.toResponse(new UnknownGoalException("2026-11-03"))
                            .getEntity()
                            .toString())
                    .contains("[2026-11-03]");
        }
    }

    @Nested
    class WhenNobodyInParticularAsks {

        @BeforeEach
        void loggedOut() {
            viewer = Viewer.anonymous();
        }

        @Test
        void asksToLogInWhetherThingsExistOrNot() {
            assertThat(mapper.toResponse(new UnknownGoalException("MKT-9")).getStatus())
                    .isEqualTo(401);
            assertThat(mapper.toResponse(new NotAllowedException(Right.ADMINISTER_JIRA, "Jira"))
                            .getStatus())
                    .isEqualTo(401);
        }

        @Test
        void stillExplainsAMalformedBody() {
            assertThat(mapper.toResponse(BadInputException.noBody()).getStatus())
                    .isEqualTo(400);
        }
    }

    @Nested
    class WhenJirasOwnPartRefuses {

        @Test
        void answersInTheSameForm() {
            Response response = mapper.toResponse(new NotAcceptableException());

            assertThat(response.getStatus()).isEqualTo(406);
            assertThat(response.getEntity().toString()).contains("\"title\":\"title 406\"", "Not Acceptable");
        }

        @Test
        void saysWhichMethodsThereAre() {
            Response response = mapper.toResponse(new javax.ws.rs.NotAllowedException("GET", new String[] {"PUT"}));

            assertThat(response.getStatus()).isEqualTo(405);
            assertThat(response.getAllowedMethods()).containsExactlyInAnyOrder("GET", "PUT");
        }

        @Test
        void titlesARareStatusByItsFamily() {
            assertThat(mapper.toResponse(new ServiceUnavailableException())
                            .getEntity()
                            .toString())
                    .contains("\"title\":\"SERVER_ERROR\"");
        }
    }

    @Nested
    class WhenABodyIsTooLarge {

        @Test
        void saysSoByAStatusOfItsOwn() {
            assertThat(mapper.toResponse(BadInputException.tooLong(7)).getStatus())
                    .isEqualTo(413);
        }
    }

    @Nested
    class WhenSomethingUnexpectedFails {

        @Test
        void tellsAReferenceAndNoDetail() {
            Response response = mapper.toResponse(new IllegalStateException("password=secret"));

            assertThat(response.getStatus()).isEqualTo(500);
            assertThat(response.getEntity().toString())
                    .contains("milepost.error.unexpected")
                    .doesNotContain("secret", "IllegalState", "at io.milepost");
        }
    }
}
