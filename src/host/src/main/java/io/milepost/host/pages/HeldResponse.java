package io.milepost.host.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** A response that is held back until it is known whether a frame goes around it. */
final class HeldResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new HeldStream(held);
    private PrintWriter writer;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, charset()));
        }
        return writer;
    }

    /** The frame changes the length. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {}

    /** What was written, if it is HTML. */
    Optional<String> html() {
        if (writer != null) {
            writer.flush();
        }
        String type = getContentType();
        return type != null && type.startsWith("text/html") && !isCommitted()
                ? Optional.of(held.toString(charset()))
                : Optional.empty();
    }

    /** Sends what was written as it is. */
    void release() throws IOException {
        if (!isCommitted()) {
            held.writeTo(getResponse().getOutputStream());
        }
    }

    private Charset charset() {
        return Charset.forName(getCharacterEncoding());
    }

    /** Bytes into memory. */
    private static final class HeldStream extends ServletOutputStream {
        private final ByteArrayOutputStream held;

        HeldStream(ByteArrayOutputStream held) {
            this.held = held;
        }

        @Override
        public void write(int octet) {
            held.write(octet);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            held.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("a held response is written at once");
        }
    }
}
