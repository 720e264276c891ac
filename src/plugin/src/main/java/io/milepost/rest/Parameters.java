package io.milepost.rest;

/** Reads what stands in a request beside its body. */
final class Parameters {

    private static final String TOKEN = "no-check";

    private Parameters() {}

    static String required(String name, String value) {
        if (value == null || value.isBlank()) {
            throw BadInputException.missingParameter(name);
        }
        return value.strip();
    }

    /** "true" or "false" and nothing else. */
    static boolean isTrue(String name, String value) {
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw BadInputException.wrongType(name, "true or false");
        };
    }

    /** Browsers cannot be made to send this header from another site: it proves that our page sent the request. */
    static void checkToken(String xAtlassianToken) {
        if (!TOKEN.equals(xAtlassianToken)) {
            throw new MissingTokenException();
        }
    }

    /** A change that came without the header which proves that no other site sent it. */
    static final class MissingTokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
