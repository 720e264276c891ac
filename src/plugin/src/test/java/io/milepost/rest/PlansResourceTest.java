package io.milepost.rest;

import static io.milepost.rest.PlanningWorld.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.milepost.lookup.Viewer;
import javax.ws.rs.core.Request;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlansResourceTest {

    private final PlanningWorld world = new PlanningWorld();

    private JsonObject read() {
        return JsonParser.parseString(world.rules()
                        .rules("MKT", mock(Request.class))
                        .getEntity()
                        .toString())
                .getAsJsonObject();
    }

    @Nested
    class WhenNobodyHasChangedItsRules {

        @Test
        void areTheStandardOnesWithAllThatThereIsToChooseFrom() {
            assertSame(read(), "rules-standard.json");
        }
    }

    @Nested
    class WhenSomebodyAsksWhosePlansToEdit {

        @Test
        void namesTheProjectsThatTheyMayEditAndBrowse() {
            assertThat(world.plansResource().projects())
                    .isEqualTo("{\"projects\":[{\"key\":\"MKT\",\"name\":\"Marketing\"}]}");
        }

        @Test
        void asksNobodyInParticularToLogIn() {
            world.viewer = Viewer.anonymous();

            assertThat(world.refusal(() -> world.plansResource().projects()).inShort())
                    .isEqualTo("401 anonymous");
        }
    }
}
