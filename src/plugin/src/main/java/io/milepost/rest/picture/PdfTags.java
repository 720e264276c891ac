package io.milepost.rest.picture;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Says in a PDF what its parts are, so that it can be read aloud: a title, texts, headings of lanes, and lists of rows, each
 * with what its bar shows in words. What is repeated on further sheets, and what only parts or measures, is decoration.
 */
final class PdfTags {

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final Map<Integer, PDParentTreeValue> byPage = new HashMap<>();
    private Optional<PDStructureElement> list = Optional.empty();
    private COSArray marked = new COSArray();
    private PDPage page;
    private PDPageContentStream content;
    private boolean isOpen;

    PdfTags() {
        root.appendKid(document);
    }

    void begin(PDPage next, PDPageContentStream stream) {
        page = next;
        content = stream;
        marked = new COSArray();
        page.setStructParents(byPage.size());
        byPage.put(byPage.size(), new PDParentTreeValue(marked));
    }

    /** What is drawn from now on is nothing to who hears the file. */
    void decoration() throws IOException {
        if (!isOpen) {
            content.beginMarkedContent(ARTIFACT);
            isOpen = true;
        }
    }

    /** What is drawn from now on is a thing of its own. */
    void begin(Shape.Group group) throws IOException {
        end();
        boolean isRepeated = byPage.size() > 1 && group.role().isOfHead();
        if (isRepeated) {
            decoration();
            return;
        }
        PDStructureElement element = element(group);
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), marked.size());
        element.appendKid(marked.size());
        marked.add(element);
        isOpen = true;
    }

    void end() throws IOException {
        if (isOpen) {
            content.endMarkedContent();
            isOpen = false;
        }
    }

    private PDStructureElement element(Shape.Group group) {
        if (group.role() == Shape.Role.ROW) {
            PDStructureElement rows = list.orElseGet(() -> kid(document, "L"));
            list = Optional.of(rows);
            PDStructureElement row = kid(kid(rows, "LI"), "LBody");
            row.setAlternateDescription(group.told());
            return row;
        }
        list = Optional.empty();
        return switch (group.role()) {
            case TITLE -> kid(document, "H1");
            case HEADING -> {
                PDStructureElement heading = kid(document, "H2");
                heading.setAlternateDescription(group.told());
                yield heading;
            }
            default -> kid(document, "P");
        };
    }

    private PDStructureElement kid(PDStructureNode parent, String type) {
        PDStructureElement kid = new PDStructureElement(type, parent);
        kid.setPage(page);
        parent.appendKid(kid);
        return kid;
    }

    void writeTo(PDDocument file) {
        PDNumberTreeNode pages = new PDNumberTreeNode(PDParentTreeValue.class);
        pages.setNumbers(byPage);
        root.setParentTree(pages);
        root.setParentTreeNextKey(byPage.size());
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo isTagged = new PDMarkInfo();
        isTagged.setMarked(true);
        catalog.setMarkInfo(isTagged);
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        catalog.setViewerPreferences(shown);
    }
}
