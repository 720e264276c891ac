package io.milepost.rest;

import java.util.List;

/** A request that says something else than the API understands, with the place where it does. */
final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

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
        return new BadInputException("milepost.error.json.long", String.valueOf(most));
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

    /** A field, or the whole body, of another type than wanted. */
    static BadInputException wrongType(String field, String wanted) {
        return new BadInputException("milepost.error.field.type", field, wanted);
    }

    static BadInputException missingParameter(String parameter) {
        return new BadInputException("milepost.error.parameter.missing", parameter);
    }

    static BadInputException outOfBounds(String parameter, String value, int least, int most) {
        return new BadInputException(
                "milepost.error.parameter.bounds", parameter, value, String.valueOf(least), String.valueOf(most));
    }

    String messageKey() {
        return messageKey;
    }

    List<String> arguments() {
        return arguments;
    }
}
