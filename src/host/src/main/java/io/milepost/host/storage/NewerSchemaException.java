package io.milepost.host.storage;

/** The database holds a step of the schema that this program does not know. */
final class NewerSchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NewerSchemaException(String version) {
        super(version);
    }
}
