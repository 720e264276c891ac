package io.milepost.planning;

import io.milepost.domain.CauseKind;
import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.planning.Measurements.Push;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds many measurements, all or none, and once however often the same request comes. */
public final class AddOnce {

    private final Measurements measurements;
    private final RecalculationRequests requests;
    private final Clock clock;

    public AddOnce(Measurements measurements, RecalculationRequests requests, Clock clock) {
        this.measurements = measurements;
        this.requests = requests;
        this.clock = clock;
    }

    /**
     * How a request is known again.
     *
     * @param key what its sender chose
     * @param content the request as it came, to tell another one with the same key
     */
    record Request(Optional<String> personKey, String key, byte[] content, MeasurementSource source) {

        private Origin origin(Clock clock, String keyHash) {
            return new Origin(source, clock.instant(), personKey, "", source.word() + " " + keyHash);
        }

        private CauseKind cause() {
            return source == MeasurementSource.CSV ? CauseKind.IMPORT : CauseKind.MEASUREMENT;
        }
    }

    /**
     * The same key with the same content answers as the first time, for thirty days; with another content it is refused.
     *
     * @param wanted makes or refuses the measurements, all of the given origin; asked only the first time
     */
    Push add(Request request, Function<Origin, List<Measurement>> wanted) {
        String keyHash = hash((request.personKey.orElseThrow() + "\n" + request.key).getBytes(StandardCharsets.UTF_8));
        String contentHash = hash(request.content);
        return measurements
                .push(keyHash)
                .or(() -> keep(request, keyHash, contentHash, wanted.apply(request.origin(clock, keyHash))))
                .or(() -> measurements.push(keyHash))
                .map(push -> sameContent(push, contentHash, request.key))
                .orElseThrow();
    }

    private Optional<Push> keep(Request request, String keyHash, String contentHash, List<Measurement> wanted) {
        Optional<Push> kept = measurements.addOnce(keyHash, contentHash, clock.instant(), wanted);
        kept.ifPresent(push -> wanted.stream()
                .map(measurement -> measurement.kpi().goalId())
                .collect(Collectors.toSet())
                .forEach(goal -> requests.request(goal, request.cause(), request.personKey)));
        return kept;
    }

    private static Push sameContent(Push push, String contentHash, String key) {
        if (!MessageDigest.isEqual(bytes(push.requestHash()), bytes(contentHash))) {
            throw new PushKeyReusedException(key);
        }
        return push;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
