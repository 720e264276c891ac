package io.milepost.planning.archive;

import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.planning.EditRights;
import io.milepost.planning.SettingsAudit;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes everything that Milepost keeps into one zipped JSON file. */
public final class ExportEverything {

    /** The earliest that zip files know, so that the same data make the same file. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final EditRights rights;
    private final ArchiveTables tables;
    private final ArchiveNames names;
    private final StandStill standStill;
    private final PluginRelease release;
    private final SettingsAudit audit;

    public ExportEverything(
            EditRights rights,
            ArchiveTables tables,
            ArchiveNames names,
            StandStill standStill,
            PluginRelease release,
            SettingsAudit audit) {
        this.rights = rights;
        this.tables = tables;
        this.names = names;
        this.standStill = standStill;
        this.release = release;
        this.audit = audit;
    }

    /** Refuses a person who is no administrator. The sums stand still until the file is on this node's disk, and not longer. */
    public Download export(Optional<String> personKey) {
        rights.checkAdminister(personKey);
        Download download = Download.empty();
        try {
            standStill.whileNothingIsCalculated(() -> download.fill(this::write));
            audit.done(personKey, Area.EXPORT, "Jira", Map.of());
            return download;
        } catch (RuntimeException e) {
            download.close();
            throw e;
        }
    }

    private void write(OutputStream file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            ZipEntry entry = new ZipEntry(StagedFile.ENTRY);
            entry.setTimeLocal(ALWAYS);
            zip.putNextEntry(entry);
            Writer json = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            new ArchiveWriter(json).write(release.version(), tables, names);
            json.flush();
            zip.closeEntry();
        }
    }

    /** Port: which version of Milepost this is. */
    public interface PluginRelease {
        String version();
    }

    /** A file on this node's disk that goes when it is closed. */
    public static final class Download implements AutoCloseable {

        private final Path path;

        private Download(Path path) {
            this.path = path;
        }

        static Download empty() {
            try {
                return new Download(Files.createTempFile("milepost-export", ".tmp"));
            } catch (IOException e) {
                throw new UncheckedIOException("no room for an export", e);
            }
        }

        private void fill(Content content) {
            try (OutputStream file = Files.newOutputStream(path)) {
                content.writeTo(file);
            } catch (IOException e) {
                throw new UncheckedIOException("the export broke off", e);
            }
        }

        public void copyTo(OutputStream out) throws IOException {
            Files.copy(path, out);
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                path.toFile().deleteOnExit();
            }
        }
    }

    /** Writes what is to stand in a file. */
    private interface Content {
        void writeTo(OutputStream file) throws IOException;
    }
}
