package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.milepost.domain.Progress;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Person;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** A roadmap of which some is hidden, and how pictures of it are read. */
final class PicturedWorld {

    final FileWorld files = new FileWorld();
    final LookupWorld world = files.world();

    PicturedWorld() {
        Optional<Person> ben = Optional.of(new Person("ben", "Ben Berg"));
        world.issue(14, "MKT-14", "Loyalty letter", Progress.DONE, ben, "2026-11-02", "2026-11-04")
                .issue(15, "MKT-15", "Loyalty page", Progress.IN_PROGRESS, Optional.empty(), null, "2026-11-24")
                .issue(16, "MKT-16", "Secret letter", Progress.DONE, ben, "2026-11-03", "2026-11-03")
                .contributes(14, 10)
                .contributes(15, 20)
                .contributes(16, 20)
                .hide(16)
                .inLanes(14, "channel", "E-mail", "Web")
                .inLanes(15, "channel", "Web")
                .inLanes(16, "channel", "E-mail");
    }

    static SightParameters as(String mode) {
        SightParameters wanted = new SightParameters();
        wanted.project = "MKT";
        wanted.mode = mode;
        wanted.week = "1";
        return wanted;
    }

    static SightParameters board(String by) {
        SightParameters wanted = as("board");
        wanted.by = by;
        return wanted;
    }

    static UriInfo asked(SightParameters wanted) {
        return Uris.uri(
                "project", wanted.project,
                "by", wanted.by,
                "text", wanted.text,
                "owner", wanted.owner,
                "health", wanted.health,
                "values", wanted.values,
                "sort", wanted.sort);
    }

    static JsonArray items(Response answer, String name) {
        return JsonParser.parseString(answer.getEntity().toString())
                .getAsJsonObject()
                .getAsJsonArray(name);
    }

    static List<String> texts(JsonArray items, String name) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(item -> item.get(name).getAsString())
                .toList();
    }

    JsonArray daysOfPage(SightParameters wanted) {
        DaysResource page = new DaysResource(world.dayLookup(), files.keptLanes(), () -> ANNA);
        return items(page.days("2026-10-26", "2026-12-06", "4", asked(wanted), mock(Request.class)), "items");
    }

    String svg(SightParameters wanted) throws IOException {
        return new TakenFiles(files).svg(wanted, 1200);
    }

    String pdf(SightParameters wanted, String paper) throws IOException {
        return new TakenFiles(files).pdf(wanted, paper);
    }

    static List<String> told(String svg) {
        return found("<g><title>([^<]*)</title>", svg);
    }

    static List<String> drawn(String svg) {
        return found("<text[^>]*>([^<]*)</text>", svg);
    }

    private static List<String> found(String pattern, String svg) {
        return Pattern.compile(pattern)
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    /** A card by its key, a column by its name. */
    static String named(String told) {
        return told.matches("[A-Z]+-\\d+ .*") ? told.split(" ")[0] : told.split(", ")[0];
    }
}
