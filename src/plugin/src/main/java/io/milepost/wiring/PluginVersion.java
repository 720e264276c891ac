package io.milepost.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build has written beside this class. */
final class PluginVersion {

    private static final String FILE = "version.properties";

    private PluginVersion() {}

    static String current() {
        try (InputStream file = PluginVersion.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks " + FILE, e);
        }
    }
}
