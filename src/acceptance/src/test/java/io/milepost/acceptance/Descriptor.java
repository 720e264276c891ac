package io.milepost.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The plugin's descriptor as it stands in the checkout. */
public final class Descriptor {

    private static final Path FILE = Path.of("..", "..", "atlassian-plugin.xml");

    private Descriptor() {}

    /** What stands directly below its root: the modules, and a few elements that are none. */
    public static Stream<Element> elements() {
        try {
            NodeList below = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(FILE.toFile())
                    .getDocumentElement()
                    .getChildNodes();
            return IntStream.range(0, below.getLength())
                    .mapToObj(below::item)
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
    }

    /** The keys of the modules of these types. */
    static List<String> keysOf(String... types) {
        return elements()
                .filter(module -> List.of(types).contains(module.getTagName()))
                .map(module -> module.getAttribute("key"))
                .toList();
    }
}
