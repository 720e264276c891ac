package io.milepost.planning;

import io.milepost.domain.plan.Measurement;
import io.milepost.domain.plan.Measurement.Origin;
import io.milepost.domain.plan.MeasurementSource;
import io.milepost.planning.BulkEntries.Item;
import io.milepost.planning.MeasurementRefusedException.Reason;
import io.milepost.planning.Measurements.Push;
import io.milepost.planning.csv.CsvChoices;
import io.milepost.planning.csv.CsvDialect;
import io.milepost.planning.csv.CsvMeasurement;
import io.milepost.planning.csv.CsvMeasurements;
import io.milepost.planning.csv.CsvRecognition;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps the measurements of a file, all or none, after a person has seen what Milepost makes of it. */
public final class ImportMeasurements {

    private final BulkEntries entries;
    private final Measurements measurements;
    private final AddOnce addOnce;
    private final Today today;
    private final Clock clock;

    public ImportMeasurements(
            BulkEntries entries, Measurements measurements, AddOnce addOnce, Today today, Clock clock) {
        this.entries = entries;
        this.measurements = measurements;
        this.addOnce = addOnce;
        this.today = today;
        this.clock = clock;
    }

    /** The goals that the person sees: ids by key; keys of others are absent. */
    public interface SeenGoals {
        Map<String, Long> ids(Collection<String> keys);
    }

    /**
     * A file and what it does not say itself.
     *
     * @param goalKey of all rows that name no goal
     * @param kpi id or name, of all rows that name no KPI
     */
    public record Upload(byte[] file, CsvChoices choices, Optional<String> goalKey, Optional<String> kpi) {}

    /**
     * What would be kept.
     *
     * @param rows empty while a question about the file is open
     * @param alreadyThere how many rows more a file has brought before: they are left out
     */
    public record Preview(CsvRecognition recognition, List<CsvMeasurement> rows, int alreadyThere) {}

    /**
     * Keeps nothing. Refuses, in this order: a file that cannot be read, by {@code CsvRefusedException}; and, where all
     * questions about it are answered, what keeping it refuses.
     */
    public Preview preview(Optional<String> personKey, Upload upload, SeenGoals goals) {
        CsvRecognition recognition = CsvRecognition.of(upload.file, upload.choices);
        Optional<CsvDialect> dialect = recognition.dialect();
        if (dialect.isEmpty()) {
            return new Preview(recognition, List.of(), 0);
        }
        CsvMeasurements read = CsvMeasurements.read(upload.file, dialect.get(), today.today());
        Origin nowhere = new Origin(MeasurementSource.CSV, clock.instant(), personKey, "", "");
        List<Measurement> wanted = entries.measurements(personKey, items(read, upload, goals), nowhere);
        ImportedBefore before = ImportedBefore.of(measurements, wanted);
        List<CsvMeasurement> fresh = IntStream.range(0, wanted.size())
                .filter(row -> before.isNew(wanted.get(row)))
                .mapToObj(read.rows()::get)
                .toList();
        return new Preview(recognition, fresh, wanted.size() - fresh.size());
    }

    /**
     * Leaves out what a file has brought before. The same key with the same file answers as the first time, for thirty
     * days. Refuses, in this order: the same key with another file; a file that leaves a question open or cannot be read;
     * rows without a goal or without a KPI; a person who may not edit the issue of one of the goals; every row that is no
     * measurement of its goal, by its line.
     */
    public Push keep(Optional<String> personKey, String key, Upload upload, SeenGoals goals) {
        return addOnce.add(
                new AddOnce.Request(personKey, key, content(upload), MeasurementSource.CSV),
                origin -> fresh(entries.measurements(personKey, items(read(upload), upload, goals), origin)));
    }

    private List<Measurement> fresh(List<Measurement> wanted) {
        ImportedBefore before = ImportedBefore.of(measurements, wanted);
        return wanted.stream().filter(before::isNew).toList();
    }

    private CsvMeasurements read(Upload upload) {
        CsvRecognition recognition = CsvRecognition.of(upload.file, upload.choices);
        CsvDialect dialect = recognition.dialect().orElseThrow(() -> new FileUnclearException(recognition.questions()));
        return CsvMeasurements.read(upload.file, dialect, today.today());
    }

    private static List<Item> items(CsvMeasurements read, Upload upload, SeenGoals goals) {
        refuseUnlessEach(read, row -> row.goal().or(upload::goalKey), Reason.WITHOUT_GOAL);
        refuseUnlessEach(read, row -> row.kpi().or(upload::kpi), Reason.WITHOUT_KPI);
        Map<String, Long> ids = goals.ids(
                Stream.concat(read.rows().stream().map(row -> row.goal().orElse(null)), upload.goalKey.stream())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return read.rows().stream().map(row -> item(row, upload, ids)).toList();
    }

    /** Said once: a file that has no such column lacks it in every row. */
    private static void refuseUnlessEach(
            CsvMeasurements read, Function<CsvMeasurement, Optional<String>> said, Reason reason) {
        MeasurementCheck.refuseIf(read.rows().stream().map(said).anyMatch(Optional::isEmpty), reason);
    }

    private static Item item(CsvMeasurement row, Upload upload, Map<String, Long> ids) {
        String goal = row.goal().or(upload::goalKey).orElse("");
        String kpi = row.kpi().or(upload::kpi).orElse("");
        OptionalLong id = ids.containsKey(goal) ? OptionalLong.of(ids.get(goal)) : OptionalLong.empty();
        return new Item(
                row.line(),
                goal,
                id,
                new Entry(kpi, row.date(), row.value(), row.note().orElse("")));
    }

    private static byte[] content(Upload upload) {
        CsvChoices choices = upload.choices;
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(upload.file);
        String told = Stream.of(
                        choices.encoding(),
                        choices.delimiter(),
                        choices.decimal(),
                        choices.dates(),
                        choices.header(),
                        new TreeMap<>(choices.columns()),
                        upload.goalKey,
                        upload.kpi)
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        content.writeBytes(told.getBytes(StandardCharsets.UTF_8));
        return content.toByteArray();
    }
}
