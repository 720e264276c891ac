package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import io.milepost.lookup.LookupWorld;
import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.InvalidSettingException;
import io.milepost.planning.NotAllowedException;
import io.milepost.planning.RequestLimits;
import io.milepost.planning.SettingsAudit;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.ws.rs.container.ContainerRequestContext;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RequestLimitResourceTest {

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-22T05:00:00Z"), ZoneOffset.UTC);
    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final SettingsAudit audit = planning.audit();
    private final RequestLimits limits = new RequestLimits(planning, planning.rights(), audit, clock);
    private final RequestLimitResource resource =
            new RequestLimitResource(limits, planning.rights(), () -> LookupWorld.ANNA);

    private String change(String body) {
        return resource.change("no-check", body);
    }

    @Nested
    class WhenAnAdministratorSetsTheLimit {

        WhenAnAdministratorSetsTheLimit() {
            planning.administersJira("anna");
        }

        @Test
        void beginsWithTheStandardOne() throws IOException {
            Golden.assertSame(resource.limit(), "request-limit.json");
        }

        @Test
        void holdsAtOnceAndForLaterReaders() {
            assertThat(change("{\"atOnce\":2,\"perMinute\":1}")).isEqualTo("{\"atOnce\":2,\"perMinute\":1}");
            assertThat(new RequestLimits(planning, planning.rights(), audit, clock).current())
                    .isEqualTo(limits.current());
        }

        @Test
        void isWrittenDown() {
            change("{\"atOnce\":2,\"perMinute\":1200}");

            assertThat(planning.audited()).singleElement().satisfies(written -> assertThat(written.differences())
                    .singleElement()
                    .hasToString("Difference[part=request-limit.at-once, before=3000, after=2]"));
        }

        @Test
        void refusesWhatNoneIsMeantBy() {
            assertThatThrownBy(() -> change("{\"atOnce\":0,\"perMinute\":1}"))
                    .isInstanceOf(InvalidSettingException.class);
            assertThatThrownBy(() -> change("{\"atOnce\":1,\"perMinute\":-1}"))
                    .isInstanceOf(InvalidSettingException.class);
            assertThatThrownBy(() -> change("{\"atOnce\":60001,\"perMinute\":1}"))
                    .isInstanceOf(InvalidSettingException.class);
        }

        @Test
        void stopsWhoeverAsksTooOften() {
            change("{\"atOnce\":2,\"perMinute\":1}");
            RateLimit filter = new RateLimit(new RequestBuckets(clock), limits, () -> LookupWorld.ANNA);
            ContainerRequestContext request = mock(ContainerRequestContext.class);
            filter.filter(request);
            filter.filter(request);

            assertThatThrownBy(() -> filter.filter(request))
                    .isInstanceOfSatisfying(
                            RateLimit.TooManyRequestsException.class,
                            tooMany -> assertThat(tooMany.seconds()).isEqualTo(60));
        }
    }

    @Nested
    class WhenAnybodyElseAsks {

        @Test
        void refuses() {
            assertThatThrownBy(resource::limit).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> change("{\"atOnce\":1,\"perMinute\":1}")).isInstanceOf(NotAllowedException.class);
        }
    }
}
