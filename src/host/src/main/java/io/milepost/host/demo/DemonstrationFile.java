package io.milepost.host.demo;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the YAML of a demonstration; a member that nobody knows is a mistake and not ignored. */
final class DemonstrationFile {
    static final String MARKETING = "/demo/marketing.yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private DemonstrationFile() {}

    static Demonstration marketing() {
        try (InputStream in = DemonstrationFile.class.getResourceAsStream(MARKETING)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MARKETING, e);
        }
    }

    /** Reads a demonstration; complains with the path of the member that is wrong. */
    static Demonstration read(InputStream in) throws IOException {
        return YAML.readValue(in, Demonstration.class);
    }
}
