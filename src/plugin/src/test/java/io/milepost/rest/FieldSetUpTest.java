package io.milepost.rest;

import static io.milepost.lookup.LookupWorld.ANNA;
import static io.milepost.rest.PlanningWorld.TOKEN;
import static io.milepost.rest.PlanningWorld.assertSame;
import static io.milepost.rest.PlanningWorld.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milepost.planning.InMemoryPlanning;
import io.milepost.planning.NotAllowedException;
import io.milepost.planning.fields.FieldPurpose;
import io.milepost.planning.fields.FieldUnits;
import io.milepost.planning.fields.InMemoryJiraFields;
import io.milepost.planning.fields.SetUpFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FieldSetUpTest {

    private final InMemoryPlanning planning = new InMemoryPlanning();
    private final InMemoryJiraFields jira =
            new InMemoryJiraFields().field("customfield_7", "Kanal", FieldPurpose.Kind.AUDIENCE, 2L);
    private final FieldSetUpResource resource = new FieldSetUpResource(
            new SetUpFields(
                    jira,
                    new FieldUnits(planning),
                    planning.currentSettings(),
                    planning.rights(),
                    planning,
                    planning.audit()),
            () -> ANNA);

    @Nested
    class WhenAnAdministratorSetsUpFields {

        @BeforeEach
        void annaAdministers() {
            planning.administersJira("anna");
        }

        @Test
        void showsWhatThereIs() {
            assertSame(resource.fields(), "fields.json");
        }

        @Test
        void saysWhatItWillDoAndThenDoesIt() {
            assertSame(resource.preview(TOKEN, file("fields-body.json")), "fields-steps.json");
            assertThat(jira.made).isEmpty();

            assertSame(resource.carryOut(TOKEN, file("fields-body.json")), "fields-steps.json");
            assertThat(jira.made).hasSize(2);
            assertThat(resource.carryOut(TOKEN, file("fields-body.json"))).isEqualTo("{\"steps\":[]}");
        }

        @Test
        void takesNoChangeFromAnotherSite() {
            assertThatThrownBy(() -> resource.carryOut(null, file("fields-body.json")))
                    .isInstanceOf(Parameters.MissingTokenException.class);
        }

        @Test
        void refusesWhatItDoesNotKnow() {
            assertThatThrownBy(() ->
                            resource.preview(TOKEN, file("fields-body.json").replace("channel", "mood")))
                    .isInstanceOf(BadInputException.class);
            assertThatThrownBy(() ->
                            resource.preview(TOKEN, file("fields-body.json").replace("\"10\"", "\"ten\"")))
                    .isInstanceOf(BadInputException.class);
        }
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(resource::fields).isInstanceOf(NotAllowedException.class);
    }
}
