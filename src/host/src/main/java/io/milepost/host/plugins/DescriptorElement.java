package io.milepost.host.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An element of atlassian-plugin.xml. */
record DescriptorElement(Element xml) {
    private static final int DEFAULT_WEIGHT = 1000;

    /** The root of a descriptor; document types, and so external entities, are refused. */
    static DescriptorElement root(InputStream bytes) throws PluginRefusedException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return new DescriptorElement(
                    factory.newDocumentBuilder().parse(bytes).getDocumentElement());
        } catch (SAXException e) {
            throw new PluginRefusedException("atlassian-plugin.xml is malformed: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new PluginRefusedException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    String name() {
        return xml.getTagName();
    }

    String text() {
        return xml.getTextContent().trim();
    }

    String required(String attribute) throws PluginRefusedException {
        return optional(attribute)
                .orElseThrow(() -> new PluginRefusedException("<" + name() + "> has no attribute " + attribute));
    }

    Optional<String> optional(String attribute) {
        return xml.hasAttribute(attribute) ? Optional.of(xml.getAttribute(attribute)) : Optional.empty();
    }

    int weight() throws PluginRefusedException {
        String weight = optional("weight").orElse(Integer.toString(DEFAULT_WEIGHT));
        try {
            return Integer.parseInt(weight);
        } catch (NumberFormatException e) {
            throw new PluginRefusedException("<" + name() + "> has a weight that is no number: " + weight, e);
        }
    }

    List<DescriptorElement> children() {
        NodeList nodes = xml.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new DescriptorElement((Element) node))
                .toList();
    }

    List<DescriptorElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<DescriptorElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** Texts of the child elements of one name. */
    List<String> texts(String name) {
        return children(name).stream().map(DescriptorElement::text).toList();
    }

    /** Refuses children of other names: what the host would ignore, a plugin would miss. */
    void allowOnly(Set<String> names) throws PluginRefusedException {
        for (DescriptorElement child : children()) {
            if (!names.contains(child.name())) {
                throw new PluginRefusedException("unknown element <" + child.name() + "> in <" + name() + ">");
            }
        }
    }
}
