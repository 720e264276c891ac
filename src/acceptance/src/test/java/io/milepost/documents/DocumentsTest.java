package io.milepost.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class DocumentsTest {

    @Nested
    class WhenTheProjectIsBuilt {

        private final Repository repository =
                new Repository(Path.of("../..").toAbsolutePath().normalize());

        @TestFactory
        Stream<DynamicTest> everyDocumentNamesOnlyWhatExists() {
            return repository.documents().stream()
                    .map(path -> dynamicTest(repository.root().relativize(path).toString(), () -> assertThat(
                                    new DocumentFindings(repository, Document.read(path)).all())
                            .isEmpty()));
        }

        @Test
        void theReadmeIsAmongThem() {
            assertThat(repository.documents()).contains(repository.root().resolve("README.md"));
        }
    }

    @Nested
    class WhenADocumentNamesWhatIsAbsent {

        @TempDir
        Path root;

        @BeforeEach
        void layOutASmallProject() throws IOException {
            write("pom.xml", "<module>src/plugin</module><profile><id>run</id><host.options/></profile>");
            write("src/host/src/main/java/Main.java", "String option = \"--demo\";");
            write("src/plugin/src/main/java/Goals.java", "@Path(\"/goals\")");
            write("src/plugin/package.json", "{\"scripts\": {\"build\": \"x\"}}");
            write("docs/there.md", "# The way in");
        }

        @Test
        void reportsALink() throws IOException {
            assertThat(findings("[a](docs/there.md) [b](docs/absent.md)"))
                    .containsExactly("README.md: a link to docs/absent.md");
        }

        @Test
        void reportsAHeading() throws IOException {
            assertThat(findings("[a](docs/there.md#the-way-in) [b](docs/there.md#the-way-out)"))
                    .containsExactly("README.md: a link to the heading docs/there.md#the-way-out");
        }

        @Test
        void reportsAnImage() throws IOException {
            assertThat(findings("![a](docs/absent.png)")).containsExactly("README.md: a link to docs/absent.png");
        }

        @Test
        void reportsAPathAndAFile() throws IOException {
            assertThat(findings("`src/host` `src/absent` `pom.xml` `Absent.java` `and/or`"))
                    .containsExactly("README.md: the path src/absent", "README.md: the file Absent.java");
        }

        @Test
        void reportsAProfileAGoalAModuleAndAProperty() throws IOException {
            assertThat(shell(
                            "mvn -Prun -DskipTests",
                            "mvn -Pwalk verify",
                            "mvn verfiy",
                            "mvn -pl src/absent test",
                            "mvn -Dabsent=1 test"))
                    .containsExactly(
                            "README.md: the profile -Pwalk",
                            "README.md: the goal verfiy",
                            "README.md: the module src/absent",
                            "README.md: the property -Dabsent=1");
        }

        @Test
        void reportsAProgramAndItsOption() throws IOException {
            assertThat(shell("java -jar src/host/absent.jar --demo --dmeo"))
                    .containsExactly("README.md: the program src/host/absent.jar", "README.md: the option --dmeo");
        }

        @Test
        void reportsAnOptionThatMavenHandsOn() throws IOException {
            assertThat(shell("mvn -Prun -Dhost.options=\"--demo --dmeo x\""))
                    .containsExactly("README.md: the option --dmeo");
        }

        @Test
        void reportsAScriptOfTheFolderThatWasEntered() throws IOException {
            assertThat(shell("cd src/plugin", "npm run build", "npm run walk"))
                    .containsExactly("README.md: the script npm walk in src/plugin/");
        }

        @Test
        void reportsARestResource() throws IOException {
            assertThat(shell(
                            "curl -u admin:admin http://localhost:2990/jira/rest/milepost/1.0/goals",
                            "curl http://localhost:2990/jira/rest/milepost/1.0/absent"))
                    .containsExactly("README.md: the REST resource absent");
        }

        @Test
        void reportsACommandThatIsNoFile() throws IOException {
            assertThat(shell("# a comment", ".ci/absent")).containsExactly("README.md: the command .ci/absent");
        }

        @Test
        void reportsABlockThatHidesItsCommands() throws IOException {
            assertThat(findings("```\nabsent\n```")).containsExactly("README.md: a block in the language ''");
        }

        private List<String> shell(String... lines) throws IOException {
            return findings("```sh\n" + String.join("\n", lines) + "\n```");
        }

        private List<String> findings(String text) throws IOException {
            Path readme = write("README.md", text);
            return new DocumentFindings(new Repository(root), Document.read(readme)).all();
        }

        private Path write(String name, String text) throws IOException {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        }
    }
}
