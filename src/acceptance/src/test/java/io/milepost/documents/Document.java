package io.milepost.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A page of documentation, parsed. */
record Document(Path path, Node root) {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static Document read(Path path) {
        try {
            return new Document(path, PARSER.parse(Files.readString(path)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    /** Where links and images lead. */
    List<String> destinations() {
        return Stream.concat(
                        all(Link.class).map(Link::getDestination),
                        all(Image.class).map(Image::getDestination))
                .toList();
    }

    /** What stands between single backquotes. */
    List<String> codeSpans() {
        return all(Code.class).map(Code::getLiteral).toList();
    }

    /** The lines of the blocks that a reader copies into a shell. */
    List<List<String>> shellBlocks() {
        return all(FencedCodeBlock.class)
                .filter(block -> block.getInfo().equals("sh"))
                .map(block -> block.getLiteral().lines().toList())
                .toList();
    }

    /** The languages of the fenced blocks, empty where none is given. */
    List<String> languages() {
        return all(FencedCodeBlock.class).map(FencedCodeBlock::getInfo).toList();
    }

    /** The part after # of a link to each heading, as code hosting sites make it. */
    List<String> anchors() {
        return all(Heading.class)
                .map(heading -> text(heading).toLowerCase(Locale.ROOT))
                .map(title -> title.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
                .toList();
    }

    /** The rows of the first table, the heading left out; a cell is its code spans. */
    List<List<List<String>>> firstTable() {
        Node table = all(TableBlock.class).findFirst().orElseThrow();
        return children(table.getLastChild())
                .map(row -> children(row).map(Document::spans).toList())
                .toList();
    }

    private static List<String> spans(Node cell) {
        return all(cell, Code.class).map(Code::getLiteral).toList();
    }

    private static String text(Node node) {
        return Stream.concat(
                        all(node, Text.class).map(Text::getLiteral),
                        all(node, Code.class).map(Code::getLiteral))
                .reduce("", String::concat);
    }

    private <T extends Node> Stream<T> all(Class<T> type) {
        return all(root, type);
    }

    private static <T extends Node> Stream<T> all(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                children(parent).filter(type::isInstance).map(type::cast).forEach(found::add);
                super.visitChildren(parent);
            }
        });
        return found.stream();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNext);
    }
}
