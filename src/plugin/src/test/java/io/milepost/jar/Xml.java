package io.milepost.jar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Elements of an XML file as streams. */
final class Xml {

    private Xml() {}

    static Element root(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("no XML: " + e.getMessage(), e);
        }
    }

    /** The elements directly below. */
    static Stream<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    /** The element and all below it. */
    static Stream<Element> all(Element root) {
        return Stream.concat(Stream.of(root), elements(root.getElementsByTagName("*")));
    }

    static Stream<Element> all(Element root, String name) {
        return all(root).filter(element -> element.getTagName().equals(name));
    }

    static Stream<String> values(Stream<Element> elements, String attribute) {
        return elements.map(element -> element.getAttribute(attribute)).filter(value -> !value.isEmpty());
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast);
    }
}
