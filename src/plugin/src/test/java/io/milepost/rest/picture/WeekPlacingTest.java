package io.milepost.rest.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.rest.picture.DayCalendar.Entry;
import io.milepost.rest.picture.DayCalendar.Kind;
import io.milepost.rest.picture.DayCalendar.Look;
import io.milepost.rest.picture.WeekPlacing.Placed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Held against the same file as the page's own placing of entries. */
class WeekPlacingTest {

    private static JsonObject shared() throws IOException {
        try (InputStream file = WeekPlacingTest.class.getResourceAsStream("/layout/week.json")) {
            return JsonParser.parseString(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
        }
    }

    private static Entry entry(JsonObject json, LocalDate week) {
        Kind kind = Kind.valueOf(json.get("kind").getAsString().toUpperCase(Locale.ROOT));
        return new Entry(
                json.get("id").getAsString(),
                new Look(kind, Tone.QUIET, false),
                week.plusDays(json.get("first").getAsInt()),
                week.plusDays(json.get("last").getAsInt()),
                "",
                "");
    }

    private static JsonObject json(Placed placed, LocalDate week) {
        JsonObject json = new JsonObject();
        json.addProperty("id", placed.entry().id());
        json.addProperty("day", placed.day().toEpochDay() - week.toEpochDay());
        json.addProperty("length", placed.length());
        json.addProperty("slot", placed.line());
        json.addProperty("before", placed.before());
        json.addProperty("after", placed.after());
        return json;
    }

    @Test
    void putsEntriesWhereThePagePutsThem() throws IOException {
        JsonObject shared = shared();
        LocalDate week = LocalDate.parse(shared.get("week").getAsString());
        List<Entry> entries = StreamSupport.stream(
                        shared.getAsJsonArray("entries").spliterator(), false)
                .map(each -> entry(each.getAsJsonObject(), week))
                .toList();

        JsonArray placed = new JsonArray();
        WeekPlacing.of(entries, week, shared.get("slots").getAsInt()).forEach(each -> placed.add(json(each, week)));

        assertThat(placed).isEqualTo(shared.get("placed"));
    }

    @Test
    void putsNothingWhereThereIsNoLine() throws IOException {
        LocalDate week = LocalDate.parse("2026-11-16");
        JsonObject first = shared().getAsJsonArray("entries").get(0).getAsJsonObject();

        assertThat(WeekPlacing.of(List.of(entry(first, week)), week, 0)).isEmpty();
    }
}
