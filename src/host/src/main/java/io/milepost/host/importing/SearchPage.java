package io.milepost.host.importing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** One file with a page of Jira's search, plain or gzipped, read as a stream: one issue at a time is in memory. */
final class SearchPage {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final String ISSUES = "issues";

    private final Path file;
    private String place = "at the start";

    SearchPage(Path file) {
        this.file = file;
    }

    /**
     * Hands each issue over, in the order of the file; what the reader refuses is told with the issue's key.
     *
     * @param atEnd what to do when the page's issues are through
     */
    void forEachIssue(Consumer<JsonFields> reader, Runnable atEnd) {
        walk(List.of(ISSUES), (name, parser) -> {
            readIssues(parser, reader);
            atEnd.run();
        });
    }

    /** What the page tells of its custom fields. Jira writes it behind the issues, so it is read before them. */
    FieldCatalogue fields() {
        FieldCatalogue.Builder catalogue = new FieldCatalogue.Builder();
        walk(List.of(ISSUES, "names", "schema"), (name, parser) -> {
            if (name.equals(ISSUES)) {
                readIssues(parser, issue -> {});
            } else {
                place = "in \"" + name + "\"";
                catalogue.add(JsonFields.of(name, JSON.readTree(parser)));
            }
        });
        return catalogue.build();
    }

    private void readIssues(JsonParser parser, Consumer<JsonFields> reader) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            throw new WrongFieldException(ISSUES, "must be a list");
        }
        for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
            JsonNode issue = JSON.readTree(parser);
            place = "issue " + issue.path("key").asText("without a key") + " (number " + number + ")";
            reader.accept(JsonFields.of("", issue));
            place = "after " + place;
        }
    }

    private void walk(List<String> wanted, Section section) {
        try (InputStream in = open();
                JsonParser parser = JSON.createParser(in)) {
            walk(parser, wanted, section);
        } catch (WrongFieldException wrong) {
            throw new BrokenPageException(file, wrong.place().orElse(place), wrong.getMessage());
        } catch (JsonProcessingException notJson) {
            throw new BrokenPageException(file, place, malformed(notJson));
        } catch (EOFException | ZipException cut) {
            throw new BrokenPageException(file, place, "the gzip file is cut short or damaged");
        } catch (NoSuchFileException absent) {
            throw new BrokenPageException(file, place, "there is no such file");
        } catch (IOException unreadable) {
            throw new BrokenPageException(file, place, "cannot be read: " + unreadable.getMessage());
        }
    }

    private static void walk(JsonParser parser, List<String> wanted, Section section) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new WrongFieldException("the page", "must be one JSON object");
        }
        Set<String> absent = new TreeSet<>(wanted);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (absent.remove(name)) {
                section.read(name, parser);
            } else {
                parser.skipChildren();
            }
        }
        if (!absent.isEmpty()) {
            throw new WrongFieldException(
                    "the page", "has no " + absent + ": ask Jira's search for expand=names,schema");
        }
        if (parser.nextToken() != null) {
            throw new WrongFieldException("the page", "goes on behind its end");
        }
    }

    private InputStream open() throws IOException {
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean gzipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzipped ? new GZIPInputStream(in) : in;
    }

    private static String malformed(JsonProcessingException notJson) {
        String reason = notJson.getOriginalMessage().lines().findFirst().orElse("");
        var location = notJson.getLocation();
        return location == null
                ? "malformed JSON: " + reason
                : "malformed JSON at line %d, column %d: %s"
                        .formatted(location.getLineNr(), location.getColumnNr(), reason);
    }

    /** Reads one member of the page's object; the parser stands on its value. */
    private interface Section {
        void read(String name, JsonParser parser) throws IOException;
    }
}
