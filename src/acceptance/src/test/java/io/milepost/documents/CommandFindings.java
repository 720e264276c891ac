package io.milepost.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the commands of a shell block name and the repository lacks: scripts, profiles, goals, options, files. */
record CommandFindings(Repository repository) {

    private static final Set<String> PHASES =
            Set.of("clean", "validate", "compile", "test", "package", "verify", "install");
    private static final Set<String> MAVENS_OPTIONS = Set.of("-B", "-q", "-am", "-pl", "-DskipTests");
    private static final Set<String> MAVENS_COMMANDS = Set.of("mvn", "atlas-mvn", "atlas-run");
    private static final Set<String> FOREIGN = Set.of("git", "gzip", "ls");
    private static final Pattern WORD = Pattern.compile("([^\\s\"]|\"[^\"]*\")+");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern REST = Pattern.compile(".*/rest/milepost/1\\.0/([a-z]+).*");

    /** The lines of one block are one session: a "cd" holds for those after it. */
    Stream<String> of(List<String> block) {
        List<String> lines = joined(block);
        return IntStream.range(0, lines.size()).boxed().flatMap(line -> findings(folder(lines, line), lines.get(line)));
    }

    private static List<String> joined(List<String> block) {
        String whole = String.join("\n", block).replaceAll("\\\\\n\\s*", "");
        return whole.lines()
                .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String folder(List<String> lines, int end) {
        return lines.subList(0, end).stream()
                .filter(line -> line.startsWith("cd "))
                .map(line -> line.substring(3))
                .filter(repository::exists)
                .reduce("", (first, last) -> last + "/");
    }

    private Stream<String> findings(String folder, String line) {
        List<String> words =
                WORD.matcher(line).results().map(MatchResult::group).toList();
        List<String> arguments = words.subList(1, words.size());
        String command = words.get(0);
        if (MAVENS_COMMANDS.contains(command)) {
            return arguments.stream().flatMap(argument -> maven(arguments, argument));
        }
        return switch (command) {
            case "java" -> java(folder, arguments);
            case "npm" -> npm(folder, arguments);
            case "cd" -> cd(arguments.get(0));
            case "curl" -> arguments.stream().flatMap(this::address);
            default -> FOREIGN.contains(command) || repository.isExecutable(folder + command)
                    ? Stream.empty()
                    : Stream.of("the command " + line);
        };
    }

    private Stream<String> maven(List<String> arguments, String argument) {
        if (argument.startsWith("-P")) {
            return unless(repository.profiles().contains(argument.substring(2)), "the profile " + argument);
        }
        if (argument.startsWith("-D") && !MAVENS_OPTIONS.contains(argument)) {
            String property = argument.substring(2).split("=", 2)[0];
            return Stream.concat(
                    unless(repository.mentions("", property), "the property " + argument), hostOptions(argument));
        }
        if (arguments.contains("-pl")
                && arguments.get(arguments.indexOf("-pl") + 1).equals(argument)) {
            return Arrays.stream(argument.split(","))
                    .flatMap(module -> unless(repository.modules().contains(module), "the module " + module));
        }
        return unless(isGoal(argument) || MAVENS_OPTIONS.contains(argument), "the goal " + argument);
    }

    private boolean isGoal(String argument) {
        return PHASES.contains(argument) || repository.pluginPrefixes().contains(argument.split(":", 2)[0]);
    }

    private Stream<String> java(String folder, List<String> arguments) {
        String program = arguments.get(0).equals("-jar") ? arguments.get(1) : arguments.get(0);
        Stream<String> file = unless(repository.exists(folder + program) || beside(program), "the program " + program);
        return Stream.concat(file, arguments.stream().flatMap(this::hostOptions));
    }

    /** The host is the one program of ours that takes options, from the shell or through Maven. */
    private Stream<String> hostOptions(String argument) {
        return OPTION.matcher(argument)
                .results()
                .map(MatchResult::group)
                .flatMap(option -> unless(
                        repository.mentions("src/host/src/main/java", "\"" + option + "\""), "the option " + option));
    }

    /** What lies beside the checkout is there for some readers only. */
    private boolean beside(String path) {
        return path.startsWith("../shared/") && !repository.exists("../shared");
    }

    private Stream<String> npm(String folder, List<String> arguments) {
        String script = arguments.get(0).equals("run") ? arguments.get(1) : arguments.get(0);
        boolean known = Set.of("ci", "install").contains(script)
                ? repository.exists(folder + "package.json")
                : repository.hasScript(folder.isEmpty() ? "." : folder, script);
        return unless(known, "the script npm " + script + " in " + folder);
    }

    private Stream<String> cd(String folder) {
        return unless(repository.exists(folder) || folder.equals("milepost"), "the folder " + folder);
    }

    private Stream<String> address(String argument) {
        var rest = REST.matcher(argument);
        return !rest.matches() || repository.mentions("src/plugin/src/main/java", "@Path(\"/" + rest.group(1))
                ? Stream.empty()
                : Stream.of("the REST resource " + rest.group(1));
    }

    private static Stream<String> unless(boolean present, String what) {
        return present ? Stream.empty() : Stream.of(what);
    }
}
