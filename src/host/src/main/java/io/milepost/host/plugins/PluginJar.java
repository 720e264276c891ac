package io.milepost.host.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** A jar whose descriptor and manifest the host understands; none of its code has been touched. */
record PluginJar(Path file, Descriptor descriptor) {

    static PluginJar read(Path file) throws PluginRefusedException {
        try (JarFile jar = new JarFile(file.toFile())) {
            ZipEntry entry = jar.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new PluginRefusedException(file.getFileName() + " has no atlassian-plugin.xml");
            }
            try (InputStream bytes = jar.getInputStream(entry)) {
                Descriptor descriptor = DescriptorReader.read(bytes);
                checkManifest(jar.getManifest(), descriptor.key());
                return new PluginJar(file, descriptor);
            }
        } catch (IOException e) {
            throw new PluginRefusedException(file.getFileName() + " is no readable jar: " + e.getMessage(), e);
        }
    }

    /** Without the key Jira would write the manifest anew, which the host does not. */
    private static void checkManifest(Manifest manifest, String key) throws PluginRefusedException {
        String declared = manifest == null ? null : manifest.getMainAttributes().getValue("Atlassian-Plugin-Key");
        if (!key.equals(declared)) {
            throw new PluginRefusedException("the manifest's Atlassian-Plugin-Key is " + declared + ", not " + key);
        }
    }
}
