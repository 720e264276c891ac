package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The files of a roadmap as Anna takes them out, and what stands in them. */
record TakenFiles(FileWorld files) {

    static byte[] bytes(Response response) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(out);
        return out.toByteArray();
    }

    private static String text(Response response) throws IOException {
        return new String(bytes(response), StandardCharsets.UTF_8);
    }

    String csv(SightParameters wanted) throws IOException {
        return text(new RoadmapCsvResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted, "comma", "false"));
    }

    /** The cells of all sheets, a line each. */
    String workbook(SightParameters wanted) throws IOException {
        byte[] file =
                bytes(new RoadmapXlsxResource(files.roadmapFiles(), () -> ANNA, Clock.systemUTC()).roadmap(wanted));
        StringBuilder cells = new StringBuilder();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> cells.append(cell).append('\n'))));
        }
        return cells.toString();
    }

    String ics(SightParameters wanted, boolean withActivities) throws IOException {
        return text(new RoadmapIcsResource(files.roadmapFiles(), () -> ANNA)
                .roadmap(wanted, String.valueOf(withActivities)));
    }

    String svg(SightParameters wanted, int width) throws IOException {
        return text(new RoadmapSvgResource(files.roadmapFiles(), () -> ANNA)
                .roadmap(wanted, String.valueOf(width), "light"));
    }

    byte[] paper(SightParameters wanted, String size) throws IOException {
        return bytes(new RoadmapPdfResource(files.roadmapFiles(), () -> ANNA).roadmap(wanted, size));
    }

    /** The words on the paper, with one blank between them. */
    String pdf(SightParameters wanted, String size) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper(wanted, size))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
