package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Viewer;
import io.milepost.planning.KpiLibrary;
import io.milepost.planning.PlanOptions;
import io.milepost.planning.PlanOptions.NumberField;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What REST says of the library of KPIs, with the texts that people read. */
class KpiLibraryResourceTest {

    /** One with everything, one that is only measured, one in money. */
    private static final Set<String> LOOKED_AT = Set.of("mql-to-sql", "leads", "cost-per-lead");

    private final I18nResolver texts = mock(I18nResolver.class);
    private final PlanOptions options = mock(PlanOptions.class);
    private Viewer viewer = LookupWorld.ANNA;

    @BeforeEach
    void speakEnglish() throws IOException {
        Properties english = new Properties();
        try (InputStream file = KpiLibrary.class.getResourceAsStream("/i18n/milepost.properties")) {
            english.load(file);
        }
        when(texts.getText(anyString())).thenAnswer(call -> english.getProperty(call.getArgument(0)));
        when(options.numberFields()).thenReturn(List.of(new NumberField("customfield_10201", "Spend")));
    }

    private String answer() {
        return new KpiLibraryResource(KpiLibrary.bundled(), options, texts, () -> viewer).library();
    }

    @Test
    void isAsTheContractShows() throws IOException {
        JsonObject answer = JsonParser.parseString(answer()).getAsJsonObject();
        JsonArray shown = new JsonArray();
        for (JsonElement template : answer.getAsJsonArray("templates")) {
            if (LOOKED_AT.contains(template.getAsJsonObject().get("id").getAsString())) {
                shown.add(template);
            }
        }
        answer.add("templates", shown);

        try (InputStream golden = getClass().getResourceAsStream("/rest/kpi-library.json")) {
            assertThat(answer).isEqualTo(JsonParser.parseReader(new InputStreamReader(golden, StandardCharsets.UTF_8)));
        }
    }

    @Test
    void hasAllTemplatesAndATextForEachOfThem() {
        JsonArray templates = JsonParser.parseString(answer()).getAsJsonObject().getAsJsonArray("templates");

        assertThat(templates).hasSize(KpiLibrary.bundled().templates().size());
        assertThat(templates).allSatisfy(template -> assertThat(
                        template.getAsJsonObject().get("name").isJsonNull())
                .isFalse());
    }

    @Test
    void isNotForNobody() {
        viewer = Viewer.anonymous();

        assertThatThrownBy(this::answer).isInstanceOf(Parameters.AnonymousException.class);
    }
}
