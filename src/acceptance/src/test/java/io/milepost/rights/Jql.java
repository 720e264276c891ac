package io.milepost.rights;

import io.milepost.acceptance.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Searches for issues as a person does. */
final class Jql {

    private Jql() {}

    static Person.Answer search(Person person, String jql) {
        return person.get("/rest/api/2/search?maxResults=1000&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
