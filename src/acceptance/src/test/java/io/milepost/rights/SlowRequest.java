package io.milepost.rights;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A POST whose body comes in pieces, so that something can happen between them. */
final class SlowRequest implements AutoCloseable {

    private final Socket socket;
    private int left;

    private SlowRequest(Socket socket, int length) {
        this.socket = socket;
        this.left = length;
    }

    /** Sends the headers, with the length that the body will have. */
    static SlowRequest post(URI address, String cookies, int length) throws IOException {
        SlowRequest request = new SlowRequest(new Socket(address.getHost(), address.getPort()), length);
        request.write("POST " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nCookie: " + cookies + "\r\nContent-Type: application/json\r\nX-Atlassian-Token: no-check\r\n"
                + "Connection: close\r\nContent-Length: " + length + "\r\n\r\n");
        return request;
    }

    void send(String piece) {
        left -= piece.length();
        write(piece);
    }

    /** Sends as many blanks as are left. */
    void fill() {
        send(" ".repeat(left));
    }

    int status() {
        try {
            String line = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))
                    .readLine();
            return Integer.parseInt(line.split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
