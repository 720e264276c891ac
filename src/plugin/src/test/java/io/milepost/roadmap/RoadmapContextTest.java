package io.milepost.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import io.milepost.lookup.LookupWorld;
import io.milepost.lookup.Reader;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoadmapContextTest {

    private final LookupWorld world = new LookupWorld().project(1, "MKT", "Marketing");
    private final RoadmapContext context =
            new RoadmapContext(world.visibility(), () -> LookupWorld.ANNA, () -> new Reader("de_DE", "Europe/Berlin"));
    private final Project project = mock(Project.class);

    @BeforeEach
    void marketing() {
        when(project.getKey()).thenReturn("MKT");
        when(project.getName()).thenReturn("Marketing");
    }

    @Test
    void givesTheTemplateKeyAndNameAsTexts() {
        assertThat(context.getContextMap(Map.of("project", project)))
                .containsEntry("projectKey", "MKT")
                .containsEntry("projectName", "Marketing")
                .allSatisfy((name, text) -> assertThat(text).isInstanceOf(String.class));
    }

    @Test
    void findsTheProjectInTheHelperToo() {
        assertThat(context.getContextMap(Map.of("helper", new JiraHelper(null, project))))
                .containsEntry("projectKey", "MKT");
    }

    @Test
    void givesNothingToAPersonWhoMayNotSeeTheProject() {
        world.hideProject("MKT");

        assertThat(context.getContextMap(Map.of("project", project))).containsOnlyKeys("locale", "timeZone");
    }

    @Test
    void givesNothingOutsideAProject() {
        assertThat(context.getContextMap(Map.of())).isEqualTo(Map.of("locale", "de_DE", "timeZone", "Europe/Berlin"));
    }
}
