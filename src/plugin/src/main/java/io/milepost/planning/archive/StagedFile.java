package io.milepost.planning.archive;

import io.milepost.planning.archive.ArchiveRefusedException.Reason;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An uploaded file on this node's disk, so that it can be read twice and never lies in memory; gone when closed. */
final class StagedFile implements AutoCloseable {

    /** The one entry of a zipped archive; no name in a zip file ever becomes a path. */
    static final String ENTRY = "milepost.json";

    private static final long MOST_BYTES = 1L << 31;
    private static final int CHUNK = 1 << 16;

    /** JSON like this shrinks to a tenth, to a fiftieth at most; what grows more has been made to. */
    private static final long MOST_GROWTH = 250;

    private static final long ALWAYS_ALLOWED = 1_000_000;

    private final Path path;
    private final String digest;

    private StagedFile(Path path, String digest) {
        this.path = path;
        this.digest = digest;
    }

    /** Refuses a file that is too large as soon as it is. */
    static StagedFile of(InputStream file) {
        return of(file, MOST_BYTES);
    }

    static StagedFile of(InputStream file, long mostBytes) {
        Path path = null;
        try {
            path = Files.createTempFile("milepost-import", ".tmp");
            return new StagedFile(path, copied(file, path, mostBytes));
        } catch (IOException e) {
            delete(path);
            throw new UncheckedIOException("the file broke off", e);
        } catch (ArchiveRefusedException e) {
            delete(path);
            throw e;
        }
    }

    /** Whether the digest that somebody was shown is that of this file; none is not. */
    boolean isThatOf(String shown) {
        return shown != null
                && MessageDigest.isEqual(
                        digest.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static String copied(InputStream file, Path path, long mostBytes) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        long all = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            InputStream in = new DigestInputStream(file, digest);
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                all += count;
                if (all > mostBytes) {
                    throw new ArchiveRefusedException(Reason.TOO_LARGE, String.valueOf(mostBytes));
                }
                out.write(chunk, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** SHA-256 of its bytes. */
    String digest() {
        return digest;
    }

    /** The JSON in it, whether it is zipped or plain. */
    Reader open() throws IOException {
        InputStream file = new BufferedInputStream(Files.newInputStream(path));
        long most = Files.size(path) * MOST_GROWTH + ALWAYS_ALLOWED;
        return new GuardedReader(
                new InputStreamReader(isZip(file) ? unzipped(file) : file, StandardCharsets.UTF_8.newDecoder()), most);
    }

    private static boolean isZip(InputStream file) throws IOException {
        file.mark(2);
        boolean zip = file.read() == 'P' && file.read() == 'K';
        file.reset();
        return zip;
    }

    private static InputStream unzipped(InputStream file) throws IOException {
        ZipInputStream zip = new ZipInputStream(file);
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(ENTRY)) {
            zip.close();
            throw new ArchiveRefusedException(Reason.WRONG_ZIP);
        }
        return new OnlyEntry(zip);
    }

    /** An entry that has to be the last one of its file. */
    private static final class OnlyEntry extends FilterInputStream {

        private final ZipInputStream zip;

        OnlyEntry(ZipInputStream zip) {
            super(zip);
            this.zip = zip;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = zip.read(into, from, length);
            if (count < 0 && zip.getNextEntry() != null) {
                throw new ArchiveRefusedException(Reason.WRONG_ZIP);
            }
            return count;
        }
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(Path path) {
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
