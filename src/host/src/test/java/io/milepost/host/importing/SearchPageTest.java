package io.milepost.host.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPageTest {
    private static final String NUMBER = "{\"type\":\"number\",\"custom\":\"acme:budget\"}";

    @TempDir
    private Path folder;

    @Test
    void handsIssuesOverBeforeItReadsTheRest() throws IOException {
        SearchPage page = page("{\"issues\":[{\"key\":\"A-1\"},{\"key\":\"A-2\"},");
        List<String> keys = new ArrayList<>();

        assertThatThrownBy(() -> page.forEachIssue(issue -> keys.add(issue.text("key")), () -> keys.add("end")))
                .hasMessageContaining("after issue A-2");
        assertThat(keys).containsExactly("A-1", "A-2");
    }

    @Test
    void saysWhenItsIssuesAreThrough() throws IOException {
        List<String> keys = new ArrayList<>();

        page("{\"total\":1,\"issues\":[{\"key\":\"A-1\"}],\"names\":{}}")
                .forEachIssue(issue -> keys.add(issue.text("key")), () -> keys.add("end"));

        assertThat(keys).containsExactly("A-1", "end");
    }

    @Test
    void knowsFieldsBySchemaWhereverTheSchemaStands() throws IOException {
        String names = "\"names\":{\"customfield_1\":\"Budget\",\"summary\":\"Summary\"}";
        String schema = "\"schema\":{\"customfield_1\":" + NUMBER + ",\"summary\":{\"type\":\"string\"}}";

        FieldCatalogue behind =
                page("{\"issues\":[]," + names + "," + schema + "}").fields();
        FieldCatalogue before =
                page("{" + schema + "," + names + ",\"issues\":[]}").fields();

        assertThat(behind).isEqualTo(before);
        assertThat(behind.byId().values())
                .containsExactly(new FoundField("customfield_1", "Budget", "acme:budget", FieldKind.NUMBER));
    }

    @Test
    void leavesFieldsOutForWhichTheHostHasNoType() throws IOException {
        String schema = "{\"customfield_1\":{\"type\":\"array\",\"custom\":\"acme:colours\"}}";

        FieldCatalogue fields =
                page("{\"issues\":[],\"names\":{},\"schema\":" + schema + "}").fields();

        assertThat(fields.leftOut()).extracting(FoundField::custom).containsExactly("acme:colours");
    }

    private SearchPage page(String json) throws IOException {
        return new SearchPage(Files.writeString(folder.resolve("page.json"), json));
    }
}
