package io.milepost.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/jql.md says, said to the host. */
class JqlPageTest {

    private static final Pattern SEARCH = Pattern.compile("```text\\n(.+?)\\n```", Pattern.DOTALL);
    private static final Pattern REFUSAL = Pattern.compile("(?m)^\\| `(.+?)` \\| (.+?)(?: \\.\\.\\.)? \\|$");

    private final Person admin = DemoHost.person("admin");

    @Test
    void runsEverySearch() throws IOException {
        List<String> searches =
                SEARCH.matcher(page()).results().map(found -> found.group(1)).toList();

        assertThat(searches).hasSizeGreaterThan(10);
        assertThat(searches).allSatisfy(jql -> assertThat(search(jql).status())
                .as(() -> search(jql).body())
                .isEqualTo(200));
    }

    @Test
    void getsEveryRefusal() throws IOException {
        List<List<String>> refusals = REFUSAL.matcher(page())
                .results()
                .map(found -> List.of(found.group(1), found.group(2)))
                .toList();

        assertThat(refusals).hasSizeGreaterThan(5);
        assertThat(refusals).allSatisfy(refusal -> assertThat(
                        search(refusal.get(0)).json().at("/errorMessages/0").asText())
                .startsWith(refusal.get(1)));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "..", "docs", "jql.md"));
    }

    private Person.Answer search(String jql) {
        return admin.get("/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
