package io.milepost.openapi;

import io.milepost.openapi.Comment.Refusal;
import java.util.List;

/** One method of a resource, as its source says it. */
record Operation(Address address, Comment comment, List<Parameter> parameters, List<Refusal> refusals, Shape shape) {

    /** Where it is found; {@code id} names its class and method, {@code about} says what the class is for. */
    record Address(String method, String path, String tag, String about, String id) {}

    /** What stands in a request beside its body. */
    record Parameter(String in, String name, String standard, String description) {}

    /** The examples of what it takes and answers, by the names of their files; {@code media} is what it answers in. */
    record Shape(Body body, List<String> takes, int status, List<String> answers, String media, boolean hasEntityTag) {

        static final List<String> UNKNOWN = List.of("unknown");
    }

    /** What kind of body a request has. */
    enum Body {
        NONE,
        JSON,
        FILE
    }
}
