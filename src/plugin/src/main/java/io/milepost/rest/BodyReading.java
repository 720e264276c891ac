package io.milepost.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.ext.Provider;
import javax.ws.rs.ext.ReaderInterceptor;
import javax.ws.rs.ext.ReaderInterceptorContext;

/** Reads no more of a body that becomes a text than any that is meant, and says so where one breaks off. */
@Provider
public class BodyReading implements ReaderInterceptor {

    private static final int MOST_BYTES = 4_000_000;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) {
        if (body.getType() == String.class) {
            body.setInputStream(new Bounded(body.getInputStream()));
        }
        try {
            return body.proceed();
        } catch (IOException e) {
            throw BadInputException.brokenOff();
        }
    }

    /** Refuses the first byte that is too many, whatever length the request has announced. */
    private static final class Bounded extends FilterInputStream {

        private int left = MOST_BYTES;

        Bounded(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counted(Math.min(read, 0) + 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            return counted(super.read(bytes, from, most));
        }

        private int counted(int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw BadInputException.tooLong(MOST_BYTES);
            }
            return read;
        }
    }
}
