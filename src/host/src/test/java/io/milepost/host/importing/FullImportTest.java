package io.milepost.host.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.milepost.testsupport.RequiresShared;
import io.milepost.testsupport.SharedFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Imports a whole Jira, and counts it once more by plain reading of the same files. */
@RequiresShared("data/titanium-jira")
class FullImportTest {
    private static final String EPIC_LINK = "customfield_10008";

    @Test
    void storesEverythingThatTheFilesHold() throws IOException {
        List<Path> files = files();
        Map<String, JsonNode> issues = read(files);
        try (Home home = Home.onH2()) {
            ImportReport report = home.importing(files.toArray(Path[]::new));

            assertThat(report.issues()).isEqualTo(issues.size()).isEqualTo(23_870);
            assertThat(home.number("select count(*) from issue")).isEqualTo(issues.size());
            assertThat(report.stored(Relation.PARENT) + report.missing(Relation.PARENT))
                    .isEqualTo(1_347);
            assertThat(report.stored(Relation.EPIC) + report.missing(Relation.EPIC))
                    .isEqualTo(794);
            assertThat(report.stored(Relation.PARENT)).isEqualTo(pointing(issues, "/parent/key"));
            assertThat(report.stored(Relation.EPIC)).isEqualTo(pointing(issues, "/" + EPIC_LINK));
            assertThat(report.stored(Relation.LINK)).isEqualTo(links(issues, true));
            assertThat(report.missing(Relation.LINK)).isEqualTo(links(issues, false));
            assertThat(home.number(
                            "select count(*) from issue i join issue_type t on t.id = i.type_id where t.name = 'Epic'"))
                    .isEqualTo(116);
            assertThat(home.number("select count(*) from person"))
                    .isEqualTo(people(issues).size());
            assertThat(home.told())
                    .filteredOn(line -> line.endsWith("issues stored"))
                    .hasSize(11);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.path("data/titanium-jira"))) {
            return files.sorted().toList();
        }
    }

    private static Map<String, JsonNode> read(List<Path> files) throws IOException {
        Map<String, JsonNode> issues = new HashMap<>();
        for (Path file : files) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                new ObjectMapper()
                        .readTree(in)
                        .get("issues")
                        .forEach(issue -> issues.put(issue.get("key").asText(), issue.get("fields")));
            }
        }
        return issues;
    }

    private static long pointing(Map<String, JsonNode> issues, String path) {
        return issues.values().stream()
                .filter(fields -> issues.containsKey(fields.at(path).asText()))
                .count();
    }

    private static int links(Map<String, JsonNode> issues, boolean insideTheFiles) {
        Set<String> ids = new HashSet<>();
        issues.values().forEach(fields -> fields.get("issuelinks").forEach(link -> {
            JsonNode other = link.has("inwardIssue") ? link.get("inwardIssue") : link.get("outwardIssue");
            if (issues.containsKey(other.get("key").asText()) == insideTheFiles) {
                ids.add(link.get("id").asText());
            }
        }));
        return ids.size();
    }

    private static Set<String> people(Map<String, JsonNode> issues) {
        Set<String> people = new HashSet<>();
        issues.values().forEach(fields -> Stream.of("assignee", "reporter", "creator")
                .map(role -> fields.at("/" + role + "/name").asText())
                .filter(name -> !name.isEmpty())
                .forEach(people::add));
        return people;
    }
}
