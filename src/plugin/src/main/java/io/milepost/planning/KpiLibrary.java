package io.milepost.planning;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The KPIs that people may start from, as {@code kpi-library.json} lists them; one that is malformed is refused. */
public final class KpiLibrary {

    private static final String FILE = "/kpi-library.json";

    private final List<KpiTemplate> templates;
    private final Map<String, KpiTemplate> byId;

    private KpiLibrary(List<KpiTemplate> templates) {
        this.templates = List.copyOf(templates);
        this.byId = templates.stream().collect(Collectors.toMap(KpiTemplate::id, Function.identity()));
    }

    /** @throws BrokenKpiLibraryException when the file in our jar is malformed: the plugin does not start */
    public static KpiLibrary bundled() {
        try (Reader json = new InputStreamReader(
                Objects.requireNonNull(KpiLibrary.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            return read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KpiLibrary read(Reader json) {
        try {
            return new KpiLibrary(entries(json).stream().map(KpiEntry::template).toList());
        } catch (JsonParseException | IllegalStateException e) {
            throw new BrokenKpiLibraryException(FILE, e);
        }
    }

    private static List<KpiEntry> entries(Reader json) {
        File file = new Gson().fromJson(json, File.class);
        if (file == null || file.kpis() == null || file.kpis().contains(null)) {
            throw new JsonParseException("no list of KPIs");
        }
        return file.kpis();
    }

    /** In the order of the file, which keeps those of one category together. */
    public List<KpiTemplate> templates() {
        return templates;
    }

    public Optional<KpiTemplate> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private record File(List<KpiEntry> kpis) {}
}
