package io.milepost.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeclaredPackagesTest {

    private static final Path SOURCES = Path.of("..", "jira-api", "src", "main", "java");
    private final List<String> rows = Document.read(Path.of("..", "jira-api", "README.md")).firstTable().stream()
            .map(row -> row.get(0).get(0))
            .toList();

    @Nested
    class WhenTheReadmeSaysWhatWasChecked {

        @Test
        void coversEveryDeclaredPackage() throws IOException {
            assertThat(declaredPackages()).isNotEmpty().allSatisfy(name -> assertThat(rows)
                    .anyMatch(row -> (name + ".").startsWith(row + ".")));
        }

        @Test
        void listsNoPackageThatIsNotDeclared() throws IOException {
            List<String> declared = declaredPackages();

            assertThat(rows)
                    .allSatisfy(row -> assertThat(declared).anyMatch(name -> (name + ".").startsWith(row + ".")));
        }
    }

    private static List<String> declaredPackages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .distinct()
                    .toList();
        }
    }
}
