package io.milepost.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.ext.ReaderInterceptorContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BodyReadingTest {

    private final ReaderInterceptorContext context = mock(ReaderInterceptorContext.class);
    private InputStream body = InputStream.nullInputStream();

    @BeforeEach
    void readsWhateverStreamItIsGiven() throws IOException {
        when(context.getInputStream()).thenAnswer(call -> body);
        doAnswer(call -> body = call.getArgument(0)).when(context).setInputStream(any());
        when(context.proceed()).thenAnswer(call -> body.readAllBytes().length);
    }

    private Object read(Class<?> type, int bytes) {
        body = new ByteArrayInputStream(new byte[bytes]);
        when(context.getType()).thenAnswer(call -> type);
        return new BodyReading().aroundReadFrom(context);
    }

    @Test
    void readsATextUpToItsBound() {
        assertThat(read(String.class, 4_000_000)).isEqualTo(4_000_000);
    }

    @Test
    void refusesALongerText() {
        assertThatThrownBy(() -> read(String.class, 4_000_001))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("json.long");
    }

    @Test
    void leavesFilesToWhoeverReadsThem() {
        assertThat(read(InputStream.class, 4_000_001)).isEqualTo(4_000_001);
    }

    @Test
    void saysWhereABodyBreaksOff() throws IOException {
        when(context.proceed()).thenThrow(new IOException("connection reset"));

        assertThatThrownBy(() -> read(String.class, 1))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("body.broken");
    }
}
