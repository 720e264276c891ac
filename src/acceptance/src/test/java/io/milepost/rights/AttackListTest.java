package io.milepost.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The list of attacks in the documents names the tests that there are. */
class AttackListTest {

    private static final Pattern ROW = Pattern.compile("\\| (\\d+) \\| [^|]+ \\| (.*) \\|");
    private static final List<Class<?>> TESTS = List.of(
            AttacksOnRightsTest.class,
            AttacksOnHiddenIssuesTest.class,
            AttacksOnSearchesTest.class,
            AttacksOnSpreadsheetsTest.class,
            AttacksOnQueriesTest.class,
            AttacksByFileTest.class,
            AttacksOnMailsTest.class,
            AttacksByTextTest.class,
            AttacksInBrowserTest.class,
            AttacksByRequestTest.class);

    @Test
    void everyAttackHasItsNumberAndItsTests() throws IOException {
        Map<Integer, String> listed = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("../../docs/security.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(listed.put(Integer.parseInt(row.group(1)), row.group(2)))
                        .as(line)
                        .isNull();
            }
        }
        assertThat(listed.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 44).boxed().toList());
        Map<Integer, String> tested = tested();
        listed.forEach((number, tests) -> assertThat(tested.getOrDefault(number, ""))
                .as("attack %d", number)
                .isEqualTo(tests.startsWith("`") ? tests : ""));
    }

    private static Map<Integer, String> tested() {
        Map<Integer, String> tested = new TreeMap<>();
        for (Class<?> tests : TESTS) {
            for (Method method : tests.getDeclaredMethods()) {
                Attack attack = method.getAnnotation(Attack.class);
                if (attack != null) {
                    tested.merge(
                            attack.value(),
                            "`" + method.getName() + "`",
                            (one, other) -> one.compareTo(other) < 0 ? one + ", " + other : other + ", " + one);
                }
            }
        }
        return tested;
    }
}
