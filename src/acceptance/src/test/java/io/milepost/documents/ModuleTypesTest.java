package io.milepost.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.acceptance.Descriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class ModuleTypesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve(Path.of("docs", "module-types.md"));

    @Nested
    class WhenThePageSaysWhereEachTypeIsDocumented {

        private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");
        private static final Pattern SOURCED_ROW =
                Pattern.compile("\\| `[a-z0-9-]+` \\|[^|]+\\| \\[[^]|]+]\\(https://[^)|]+\\) \\|[^|]+\\|");

        @Test
        void everyTypeOfTheDescriptorStandsThereOnceAndNoOther() {
            assertThat(Document.read(PAGE).firstTable().stream()
                            .map(row -> row.get(0).get(0)))
                    .containsExactlyElementsOf(typesOfTheDescriptor());
        }

        @Test
        void everyTypeHasASourceThatCanBeOpened() throws IOException {
            List<String> rows = Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| `"))
                    .toList();

            assertThat(rows).isNotEmpty().allMatch(SOURCED_ROW.asMatchPredicate());
        }

        private static Set<String> typesOfTheDescriptor() {
            return Descriptor.elements()
                    .map(Element::getTagName)
                    .filter(type -> !NO_MODULES.contains(type))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
