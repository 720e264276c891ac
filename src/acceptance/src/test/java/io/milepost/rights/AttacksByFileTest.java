package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.acceptance.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Attacks 40 and 41: files that are bombs, and ways to files that nobody is to have. */
@ExtendWith(SecuredHost.Stop.class)
@Timeout(120)
class AttacksByFileTest {

    private static final String REST = "/rest/milepost/1.0";
    private static final String TOKEN = "X-Atlassian-Token";
    private static final String TYPE = "Content-Type";

    private static SecuredHost host;
    private static Subject subject;

    @BeforeAll
    static void aGoal() {
        host = SecuredHost.shared();
        subject = Subject.of(host);
    }

    @Attack(40)
    void filesThatAreBombsOrNoFilesAtAllAreRefused() {
        String before = subject.everything();
        String zip = "PK\u0003\u0004\u0014\u0000\u0008\u0000" + "\u0000".repeat(2_000);
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><l>&b;&c;</l>";
        String long1 = "day;value\n" + "2026-01-08;8\n".repeat(1_000_000);
        String wide = "day;value" + ";x".repeat(200_000) + "\n2026-01-08;8\n";
        String quoted = "day;value\n\"" + "\"\"".repeat(500_000);
        for (String file : List.of(zip, bomb, long1, wide, quoted, "\u0000", "")) {
            for (String path : List.of("/measurements/import", "/measurements/import/preview")) {
                for (String name : List.of("x.csv", "..%2f..%2fetc%2fpasswd", "%00")) {
                    Person.Answer answer = host.as(Who.EDITOR)
                            .send(
                                    "POST",
                                    REST + path + "?goal=" + subject.key() + "&kpi=k1&file=" + name + "&filename="
                                            + name,
                                    file,
                                    Map.of(
                                            TOKEN,
                                            "no-check",
                                            TYPE,
                                            "text/csv",
                                            "Idempotency-Key",
                                            SecuredHost.unique()));
                    assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
                    assertThat(answer.body()).doesNotContain("root:");
                    assertThat(answer.body().length()).as("no bomb comes back").isLessThan(20_000);
                }
            }
        }
        assertThat(subject.everything()).isEqualTo(before);
    }

    @Attack(40)
    void archivesThatAreBombsAreRefusedAndReplaceNothing() throws IOException {
        String before = subject.everything();
        byte[] zeros = new byte[1 << 20];
        for (byte[] archive : List.of(
                zip("milepost.json", zeros, 400),
                zip("../../../../tmp/milepost.json", "{}".getBytes(StandardCharsets.UTF_8), 1),
                zip("milepost.json", zip("milepost.json", zeros, 20), 1),
                zip("milepost.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), 1),
                "{\"format\":".repeat(100_000).getBytes(StandardCharsets.UTF_8),
                "<!DOCTYPE l [<!ENTITY c SYSTEM \"file:///etc/passwd\">]><l>&c;</l>".getBytes(StandardCharsets.UTF_8),
                new byte[0])) {
            for (String path :
                    List.of("/archive/preview", "/archive?match=id&digest=0", "/archive?match=key&digest=..%2f")) {
                Person.Answer answer = host.as(Who.SYSTEM_ADMIN)
                        .upload(REST + path, archive, Map.of(TOKEN, "no-check", TYPE, "application/octet-stream"));
                assertThat(answer.status()).as("%s %s", path, answer.body()).isIn(400, 409, 413);
                assertThat(answer.body()).doesNotContain("root:").hasSizeLessThan(20_000);
            }
        }
        assertThat(subject.everything()).isEqualTo(before);
    }

    private static byte[] zip(String name, byte[] piece, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(piece);
            }
        }
        return bytes.toByteArray();
    }

    @Attack(41)
    void resourcesAreNoWayToOtherFilesOfTheJarOrOfTheMachine() {
        Set<String> got = new TreeSet<>();
        for (String start : List.of(
                "/download/resources/io.milepost.jira/images/",
                "/download/resources/io.milepost.jira:roadmap-page/",
                "/s/1/_/download/resources/io.milepost.jira/images/")) {
            for (String up : List.of("../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%5c", "..;/", "..%252f", "")) {
                for (String file : List.of(
                        "atlassian-plugin.xml", "META-INF/spring/milepost.xml", "templates/roadmap.vm", "etc/passwd")) {
                    String path = start + up.repeat(up.isEmpty() ? 0 : 1) + file;
                    String higher = start + up.repeat(6) + file;
                    for (String asked : List.of(path, higher)) {
                        Person.Answer answer = host.as(Who.SYSTEM_ADMIN).get(asked);
                        if (answer.status() == 200) {
                            got.add(asked);
                        }
                    }
                }
            }
        }
        assertThat(got).isEmpty();
        assertThat(host.as(Who.ANONYMOUS)
                        .get("/download/resources/io.milepost.jira/images/plugin-icon.png")
                        .status())
                .isEqualTo(200);
    }
}
