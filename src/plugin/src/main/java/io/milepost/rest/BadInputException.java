package io.milepost.rest;

import java.util.List;

/** A request that says something else than the API understands, with the place where it does. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String TOO_LONG = "milepost.error.json.long";

    private final String messageKey;
    private final transient List<String> arguments;

    private BadInputException(String messageKey, String... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    static BadInputException noBody() {
        return new BadInputException("milepost.error.json.none");
    }

    static BadInputException tooLong(int most) {
        return new BadInputException(TOO_LONG, String.valueOf(most));
    }

    static BadInputException tooDeep(int most) {
        return new BadInputException("milepost.error.json.deep", String.valueOf(most));
    }

    static BadInputException brokenOff() {
        return new BadInputException("milepost.error.body.broken");
    }

    static BadInputException malformed(String line, String column) {
        return new BadInputException("milepost.error.json.malformed", line, column);
    }

    static BadInputException unknownField(String field) {
        return new BadInputException("milepost.error.field.unknown", field);
    }

    static BadInputException repeatedField(String field) {
        return new BadInputException("milepost.error.field.repeated", field);
    }

    static BadInputException missingField(String field) {
        return new BadInputException("milepost.error.field.missing", field);
    }

    /**
     * A field, or the whole body, of another type than wanted.
     *
     * @param wanted the key of the type's name
     */
    static BadInputException wrongType(String field, String wanted) {
        return new BadInputException("milepost.error.field.type", field, wanted);
    }

    /** A word that is none of those which the field takes. */
    static BadInputException unknownWord(String field, String word) {
        return new BadInputException("milepost.error.field.word", field, word);
    }

    /** An issue that a field names and that is not there, or that the person may not see. */
    static BadInputException unknownIssue(String field, String key) {
        return new BadInputException("milepost.error.field.issue", field, key);
    }

    static BadInputException unknownPerson(String field, String name) {
        return new BadInputException("milepost.error.field.person", field, name);
    }

    /** An id that people may not choose. */
    static BadInputException wrongId(String field, String id) {
        return new BadInputException("milepost.error.field.id", field, id);
    }

    static BadInputException twoVersions(String inHeader, String inBody) {
        return new BadInputException("milepost.error.version.two", inHeader, inBody);
    }

    static BadInputException missingHeader(String header) {
        return new BadInputException("milepost.error.header.missing", header);
    }

    static BadInputException tooManyItems(String field, int most) {
        return new BadInputException("milepost.error.field.items", field, String.valueOf(most));
    }

    static BadInputException wrongParameter(String parameter, String value) {
        return new BadInputException("milepost.error.parameter.value", parameter, value);
    }

    /** A field of Jira that is gone, has no choices, or that no issue has which the reader may see. */
    static BadInputException unknownLaneField(String id) {
        return new BadInputException("milepost.error.lanes.field-unknown", id);
    }

    /** A field of which nobody has saved a view yet. */
    static BadInputException laneFieldNotKept(String name) {
        return new BadInputException("milepost.error.lanes.field-not-kept", name);
    }

    static BadInputException missingParameter(String parameter) {
        return new BadInputException("milepost.error.parameter.missing", parameter);
    }

    static BadInputException outOfBounds(String parameter, String value, int least, int most) {
        return new BadInputException(
                "milepost.error.parameter.bounds", parameter, value, String.valueOf(least), String.valueOf(most));
    }

    boolean isTooLong() {
        return messageKey.equals(TOO_LONG);
    }

    String messageKey() {
        return messageKey;
    }

    List<String> arguments() {
        return arguments;
    }
}
