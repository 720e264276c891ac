package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything is exported, wiped and imported again, and nobody who asks can tell. */
class ArchiveInHostTest {

    private static final String REST = "/rest/milepost/1.0/";
    private static final List<String> OF_A_GOAL = List.of(
            "",
            "?limit=1000",
            "/explanation",
            "/history",
            "/ledger?limit=1000",
            "/forecast",
            "/plan",
            "/plan/revisions",
            "/measurements");

    private final Person admin = DemoHost.person("admin");

    @BeforeAll
    static void confirm() {
        DemoHost.person("admin").confirmPassword("admin");
    }

    @Test
    void everyAnswerIsTheSameAfterEverythingWasExportedWipedAndImported() throws IOException {
        awaitRest();
        Map<String, String> before = answers();
        byte[] file = admin.download(REST + "archive");
        JsonNode preview = admin.upload(REST + "archive/preview", file).ok();
        assertThat(preview.get("match").asText()).isEqualTo("id");
        preview.get("tables")
                .forEach(table ->
                        assertThat(table.get("kept")).as(table.toString()).isEqualTo(table.get("inArchive")));

        String goal = goals().get(0);
        replaceBy(emptied(file));
        assertThat(admin.get(REST + "goals/" + goal + "/ledger?limit=1000").body())
                .isNotEqualTo(before.get("goals/" + goal + "/ledger?limit=1000"));
        replaceBy(file);
        awaitRest();

        assertThat(status().at("/full/differences").asInt()).isZero();
        Map<String, String> after = answers();
        before.forEach((path, body) -> assertThat(after.get(path)).as(path).isEqualTo(body));
        assertThat(lasting(admin.download(REST + "archive"))).isEqualTo(lasting(file));
        Figures.add("export, wipe, import: %d answers of REST identical to the byte", before.size());
    }

    @Test
    void anImportOfAnotherFileThanTheOneLookedAtIsRefused() {
        byte[] file = admin.download(REST + "archive");
        assertThat(admin.upload(REST + "archive?match=id&digest=0", file).status())
                .isEqualTo(409);
    }

    @Test
    void nobodyGetsTheFileWithoutBeingAnAdministratorWhoHasConfirmedThePassword() {
        assertThat(DemoHost.person("ana").get(REST + "archive").status()).isEqualTo(403);
        Person unconfirmed = Person.named(DemoHost.address(), "admin");
        Person.Answer refused = unconfirmed.get(REST + "archive");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("key").asText()).isEqualTo("milepost.error.websudo");
        assertThat(unconfirmed.upload(REST + "archive/preview", new byte[0]).status())
                .isEqualTo(403);
        assertThat(Person.anonymous(DemoHost.address()).get(REST + "archive").status())
                .isIn(401, 403);
    }

    private void replaceBy(byte[] file) {
        JsonNode preview = admin.upload(REST + "archive/preview", file).ok();
        String digest = preview.get("digest").asText();
        admin.upload(REST + "archive?match=id&digest=" + digest, file).ok();
    }

    private JsonNode status() {
        return admin.get(REST + "status").ok();
    }

    private void awaitRest() {
        Eventually.is(true, () -> {
            JsonNode status = status();
            return status.at("/queue/waiting").asInt() == 0
                    && !status.at("/recalculation/running").asBoolean();
        });
    }

    private List<String> goals() {
        List<String> keys = new ArrayList<>();
        for (String project : List.of("MKT", "WEB")) {
            admin.get(REST + "roadmap?archived=true&project=" + project)
                    .ok()
                    .get("goals")
                    .forEach(goal -> keys.add(goal.get("key").asText()));
        }
        return keys;
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        for (String goal : goals()) {
            OF_A_GOAL.forEach(part -> keep(answers, "goals/" + goal + part));
        }
        for (String project : List.of("MKT", "WEB")) {
            keep(answers, "rules/" + project);
            keep(answers, "roadmap?archived=true&project=" + project);
            for (int days : List.of(1, 30, 100, 200, 300)) {
                keep(
                        answers,
                        "roadmap?project=" + project + "&asOf="
                                + LocalDate.now().minusDays(days));
            }
        }
        List.of("settings", "goal-types", "rules").forEach(path -> keep(answers, path));
        return answers;
    }

    private void keep(Map<String, String> answers, String path) {
        Person.Answer answer = admin.get(REST + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        answers.put(path, answer.body());
    }

    private static String json(byte[] zip) throws IOException {
        ZipInputStream file = new ZipInputStream(new ByteArrayInputStream(zip));
        file.getNextEntry();
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] emptied(byte[] zip) throws IOException {
        ObjectNode archive = (ObjectNode) Person.JSON.readTree(json(zip));
        archive.putObject("tables");
        return Person.JSON.writeValueAsBytes(archive);
    }

    /** Without what every run notes of itself, and without the audit of exporting and importing. */
    private static JsonNode lasting(byte[] zip) throws IOException {
        JsonNode archive = Person.JSON.readTree(json(zip));
        leaveOut((ArrayNode) archive.at("/tables/setting"), "name", "run\\..*");
        leaveOut((ArrayNode) archive.at("/tables/audit"), "area", "export|import");
        leaveOut((ArrayNode) archive.at("/tables/run"), "kind", ".*");
        return archive;
    }

    private static void leaveOut(ArrayNode rows, String column, String values) {
        for (int index = rows.size() - 1; index >= 0; index--) {
            if (rows.get(index).get(column).asText().matches(values)) {
                rows.remove(index);
            }
        }
    }
}
