package io.milepost.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class ModuleTypesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path PAGE = ROOT.resolve(Path.of("docs", "module-types.md"));

    @Nested
    class WhenThePageSaysWhereEachTypeIsDocumented {

        private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");
        private static final Pattern SOURCED_ROW =
                Pattern.compile("\\| `[a-z0-9-]+` \\|[^|]+\\| \\[[^]|]+]\\(https://[^)|]+\\) \\|[^|]+\\|");

        @Test
        void everyTypeOfTheDescriptorStandsThereOnceAndNoOther() throws Exception {
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

        private static Set<String> typesOfTheDescriptor()
                throws IOException, ParserConfigurationException, SAXException {
            NodeList below = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(ROOT.resolve("atlassian-plugin.xml").toFile())
                    .getDocumentElement()
                    .getChildNodes();
            return IntStream.range(0, below.getLength())
                    .mapToObj(below::item)
                    .filter(Element.class::isInstance)
                    .map(element -> element.getNodeName())
                    .filter(type -> !NO_MODULES.contains(type))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
