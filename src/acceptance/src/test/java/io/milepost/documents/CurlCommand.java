package io.milepost.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A request that a page of the documents tells its readers to send with curl.
 *
 * @param status what the comment above it says that it is answered with, such as {@code # 409: ...}; 2xx without one
 */
public record CurlCommand(
        String user, String method, String path, Map<String, String> headers, String body, String status) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern EXPECTED = Pattern.compile("# (\\d{3}):.*");
    private static final String HOST = "http://localhost:2990/jira";

    /** Of one page, in its order: those that go to the development host. */
    public static List<CurlCommand> in(Path page) {
        return Document.read(page).shellBlocks().stream()
                .flatMap(CurlCommand::inBlock)
                .toList();
    }

    private static Stream<CurlCommand> inBlock(List<String> lines) {
        List<CurlCommand> commands = new ArrayList<>();
        String status = "2..";
        for (String line : String.join("\n", lines).replaceAll("\\\\\n\\s*", "").split("\n")) {
            Matcher expected = EXPECTED.matcher(line);
            if (expected.matches()) {
                status = expected.group(1);
            } else if (line.startsWith("curl ") && line.contains(HOST)) {
                commands.add(of(words(line), status));
                status = "2..";
            }
        }
        return commands.stream();
    }

    private static CurlCommand of(List<String> words, String status) {
        Map<String, String> headers = new LinkedHashMap<>();
        Map<String, String> options = new LinkedHashMap<>();
        String path = "";
        for (int index = 1; index < words.size(); index++) {
            String word = words.get(index);
            if (word.equals("-H")) {
                String[] header = words.get(++index).split(": ", 2);
                headers.put(header[0], header[1]);
            } else if (word.startsWith("-")) {
                options.put(word, words.get(++index));
            } else {
                path = word.substring(HOST.length());
            }
        }
        return new CurlCommand(
                options.get("-u").split(":", 2)[0],
                options.getOrDefault("-X", "GET"),
                path,
                headers,
                options.get("-d"),
                status);
    }

    private static List<String> words(String line) {
        return WORD.matcher(line)
                .results()
                .map(word -> Stream.of(word.group(1), word.group(2), word.group(3))
                        .filter(found -> found != null)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
