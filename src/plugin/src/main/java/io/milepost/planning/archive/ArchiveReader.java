package io.milepost.planning.archive;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import io.milepost.planning.archive.ArchiveColumn.Kind;
import io.milepost.planning.archive.ArchiveRefusedException.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads an archive piece by piece, strictly: what it does not know it refuses by name. */
final class ArchiveReader {

    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

    private final Map<String, ArchiveTable> tables;
    private final JsonReader json;
    private final Content content;

    ArchiveReader(List<ArchiveTable> tables, Reader archive, Content content) {
        this.tables = tables.stream().collect(Collectors.toMap(ArchiveTable::name, Function.identity()));
        this.json = new JsonReader(archive);
        this.content = content;
        json.setStrictness(Strictness.STRICT);
    }

    /** What stands in an archive, in its order. */
    interface Content {

        void project(long id, Optional<String> key);

        void issue(long id, Optional<String> key);

        void row(ArchiveTable table, List<Object> row);
    }

    void read() throws IOException {
        try {
            json.beginObject();
            head();
            named("projects", content::project);
            named("issues", content::issue);
            expect("tables");
            json.beginObject();
            while (json.hasNext()) {
                table(json.nextName());
            }
            json.endObject();
            json.endObject();
            json.peek();
        } catch (MalformedJsonException | EOFException | CharacterCodingException | JsonParseException e) {
            throw malformed(e);
        } catch (IllegalStateException e) {
            throw PLACE.matcher(String.valueOf(e.getMessage())).find() ? malformed(e) : e;
        }
    }

    private void head() throws IOException {
        expect("format");
        refuseIf(!json.nextString().equals(ArchiveWriter.FORMAT), Reason.NOT_AN_ARCHIVE);
        expect("version");
        String version = json.nextString();
        refuseIf(
                !version.equals(String.valueOf(ArchiveWriter.VERSION)),
                Reason.LATER_VERSION,
                version,
                String.valueOf(ArchiveWriter.VERSION));
        expect("plugin");
        json.nextString();
    }

    private void expect(String name) throws IOException {
        refuseIf(json.peek() != JsonToken.NAME || !json.nextName().equals(name), Reason.NOT_AN_ARCHIVE);
    }

    private void named(String list, Named taker) throws IOException {
        expect(list);
        json.beginArray();
        while (json.hasNext()) {
            json.beginObject();
            expect("id");
            long id = json.nextLong();
            Optional<String> key = Optional.empty();
            if (json.hasNext()) {
                expect("key");
                key = Optional.of(json.nextString());
            }
            json.endObject();
            taker.take(id, key);
        }
        json.endArray();
    }

    private void table(String name) throws IOException {
        ArchiveTable table = tables.get(name);
        refuseIf(table == null, Reason.UNKNOWN_TABLE, name);
        json.beginArray();
        Object last = null;
        while (json.hasNext()) {
            List<Object> row = row(table);
            Object key = row.get(0);
            refuseIf(!isAfter(last, key), Reason.OUT_OF_ORDER, name, String.valueOf(key));
            last = key;
            content.row(table, row);
        }
        json.endArray();
    }

    /** Texts are in the order of the database that wrote them, which may be another than that of Java. */
    private static boolean isAfter(Object last, Object key) {
        if (last instanceof Long before && key instanceof Long next) {
            return next > before;
        }
        return !key.equals(last);
    }

    private List<Object> row(ArchiveTable table) throws IOException {
        Object[] row = new Object[table.columns().size()];
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            int index = table.indexOf(name);
            refuseIf(index < 0, Reason.UNKNOWN_COLUMN, table.name(), name);
            refuseIf(row[index] != null, Reason.WRONG_VALUE, table.name(), name);
            row[index] = value(table, table.columns().get(index));
        }
        json.endObject();
        for (int index = 0; index < row.length; index++) {
            ArchiveColumn column = table.columns().get(index);
            refuseIf(row[index] == null && !column.optional(), Reason.MISSING_VALUE, table.name(), column.name());
        }
        return Arrays.asList(row);
    }

    private Object value(ArchiveTable table, ArchiveColumn column) throws IOException {
        JsonToken found = json.peek();
        JsonToken wanted = column.kind().isNumber() ? JsonToken.NUMBER : JsonToken.STRING;
        wanted = column.kind() == Kind.FLAG ? JsonToken.BOOLEAN : wanted;
        refuseIf(found != wanted, Reason.WRONG_VALUE, table.name(), column.name());
        if (wanted == JsonToken.BOOLEAN) {
            return json.nextBoolean();
        }
        return wanted == JsonToken.STRING ? json.nextString() : number(table, column);
    }

    private Long number(ArchiveTable table, ArchiveColumn column) throws IOException {
        String digits = json.nextString();
        refuseIf(!digits.matches("-?\\d{1,19}"), Reason.WRONG_VALUE, table.name(), column.name());
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new ArchiveRefusedException(Reason.WRONG_VALUE, table.name(), column.name());
        }
    }

    private ArchiveRefusedException malformed(Exception problem) {
        Matcher place = PLACE.matcher(String.valueOf(problem.getMessage()));
        if (!place.find()) {
            place = PLACE.matcher(json.toString());
            place.find();
        }
        return new ArchiveRefusedException(Reason.MALFORMED, place.group(1), place.group(2));
    }

    private static void refuseIf(boolean wrong, Reason reason, String... arguments) {
        if (wrong) {
            throw new ArchiveRefusedException(reason, arguments);
        }
    }

    /** Takes a thing of Jira by its id, with the key that it had. */
    private interface Named {
        void take(long id, Optional<String> key);
    }
}
