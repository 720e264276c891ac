package io.milepost.rights;

import io.milepost.acceptance.Person;
import java.util.HashMap;
import java.util.Map;

/** What came of asking: the words of the table. */
final class Outcome {

    static final String YES = "yes";

    private Outcome() {}

    /** The status, or {@code yes}, or {@code nothing} for a page without the row's text, or {@code login}. */
    static String of(Row row, Person.Answer answer) {
        if (answer.status() / 100 == 2) {
            String shows = row.details().getOrDefault("shows", "");
            return answer.body().contains(shows) ? YES : "nothing";
        }
        boolean toLogin = answer.status() / 100 == 3
                && answer.response().headers().firstValue("Location").orElse("").contains("/login.jsp");
        return toLogin ? "login" : String.valueOf(answer.status());
    }

    static Person.Answer ask(Row row, Person person, Subject subject) {
        return ask(row, person, subject, Person.USUAL);
    }

    /** Asks with these headers and the row's own. */
    static Person.Answer ask(Row row, Person person, Subject subject, Map<String, String> others) {
        Map<String, String> headers = new HashMap<>(others);
        String header = row.details().get("header");
        if (header != null) {
            headers.put(
                    header.substring(0, header.indexOf(':')),
                    subject.fill(header.substring(header.indexOf(':') + 1).strip()));
        }
        String body = row.details().get("body");
        return person.send(
                row.method(),
                subject.fillAddress(row.address()),
                body == null ? null : subject.fill(body).replace("\\n", "\n"),
                headers);
    }
}
