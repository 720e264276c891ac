package io.milepost.jar;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The strings of a class file: the names that it refers to and the texts that it holds (JVM specification 4.4). */
final class ConstantPool {

    private static final int UTF8 = 1;

    private ConstantPool() {}

    static List<String> strings(byte[] classFile) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile))) {
            in.skipNBytes(8);
            return strings(in, in.readUnsignedShort());
        } catch (IOException e) {
            throw new UncheckedIOException("no class file", e);
        }
    }

    private static List<String> strings(DataInputStream in, int count) throws IOException {
        List<String> strings = new ArrayList<>();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                strings.add(in.readUTF());
            } else {
                in.skipNBytes(bytesOf(tag));
                index += slotsOf(tag) - 1;
            }
        }
        return strings;
    }

    private static int bytesOf(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IllegalArgumentException("no tag of a constant: " + tag);
        };
    }

    /** Long and double take two places. */
    private static int slotsOf(int tag) {
        return tag == 5 || tag == 6 ? 2 : 1;
    }
}
