package io.milepost.planning.archive;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;

/** Writes an archive: the same data always as the same letters, and never more of it in memory than some rows. */
final class ArchiveWriter {

    static final String FORMAT = "milepost-archive";
    static final int VERSION = 1;
    private static final int CHUNK = 10_000;

    private final JsonWriter json;

    ArchiveWriter(Writer out) {
        this.json = new JsonWriter(out);
        json.setSerializeNulls(false);
        json.setHtmlSafe(false);
        json.setIndent("");
    }

    /** Reads all tables twice: first whom they speak of, because whoever imports needs that first. */
    void write(String pluginVersion, ArchiveTables tables, ArchiveNames names) throws IOException {
        Mentions mentions = new Mentions();
        tables.tables().forEach(table -> tables.read(table, row -> mentions.add(table, row)));
        json.beginObject();
        json.name("format").value(FORMAT).name("version").value(VERSION);
        json.name("plugin").value(pluginVersion);
        named("projects", mentions.projects(), names::projectKeys);
        named("issues", mentions.issues(), names::issueKeys);
        json.name("tables").beginObject();
        for (ArchiveTable table : tables.tables()) {
            json.name(table.name()).beginArray();
            tables.read(table, row -> row(table, row));
            json.endArray();
        }
        json.endObject().endObject().flush();
    }

    private void named(String list, NavigableSet<Long> ids, Function<List<Long>, Map<Long, String>> keys)
            throws IOException {
        json.name(list).beginArray();
        List<Long> all = new ArrayList<>(ids);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            Map<Long, String> known = keys.apply(chunk);
            for (long id : chunk) {
                json.beginObject().name("id").value(id);
                json.name("key").value(known.get(id)).endObject();
            }
        }
        json.endArray();
    }

    private void row(ArchiveTable table, List<Object> row) {
        try {
            json.beginObject();
            for (int index = 0; index < row.size(); index++) {
                json.name(table.columns().get(index).name());
                value(row.get(index));
            }
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void value(Object value) throws IOException {
        if (value instanceof Long number) {
            json.value(number);
        } else if (value instanceof Boolean flag) {
            json.value(flag);
        } else {
            json.value((String) value);
        }
    }
}
