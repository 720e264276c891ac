package io.milepost.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import io.milepost.lookup.LookupWorld;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoadmapContextTest {

    private final LookupWorld world = new LookupWorld().project(1, "MKT", "Marketing");
    private final RoadmapContext context = new RoadmapContext(world.visibility(), () -> LookupWorld.ANNA);
    private final Project project = mock(Project.class);

    @BeforeEach
    void marketing() {
        when(project.getKey()).thenReturn("MKT");
        when(project.getName()).thenReturn("Marketing");
    }

    @Test
    void givesTheTemplateKeyAndNameAsTexts() {
        assertThat(context.getContextMap(Map.of("project", project)))
                .isEqualTo(Map.of("projectKey", "MKT", "projectName", "Marketing"));
    }

    @Test
    void findsTheProjectInTheHelperToo() {
        assertThat(context.getContextMap(Map.of("helper", new JiraHelper(null, project))))
                .containsEntry("projectKey", "MKT");
    }

    @Test
    void givesNothingToAPersonWhoMayNotSeeTheProject() {
        world.hideProject("MKT");

        assertThat(context.getContextMap(Map.of("project", project))).isEmpty();
    }

    @Test
    void givesNothingOutsideAProject() {
        assertThat(context.getContextMap(Map.of())).isEmpty();
    }
}
