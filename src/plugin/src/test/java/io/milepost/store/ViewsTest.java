package io.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.milepost.domain.view.Drawing;
import io.milepost.domain.view.Drawing.Colour;
import io.milepost.domain.view.Drawing.Mode;
import io.milepost.domain.view.Drawing.Sort;
import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.KeptView.Belonging;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewChoice;
import io.milepost.domain.view.ViewDefaults;
import io.milepost.domain.view.ViewFilter;
import io.milepost.domain.view.ViewKind;
import io.milepost.domain.view.ViewPlace;
import io.milepost.testsupport.RequiresPostgres;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.java.ao.DBParam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ViewsTest {

    /** What holds on every database. */
    abstract static class Body extends FreshTables {

        private static final ViewPlace MARKETING = ViewPlace.project(7);
        private static final ViewPlace BRAND = ViewPlace.plan(7);
        private static final Optional<String> ANNA = Optional.of("anna");
        private static final Optional<String> BEN = Optional.of("ben");
        private static final Optional<String> NOBODY = Optional.empty();
        private static final View LATE = new View(
                "Was \"läuft\" <b>",
                ViewKind.CHANNEL,
                new Drawing(
                        Mode.BOARD,
                        "field:customfield_10204",
                        List.of("owner", "due"),
                        Colour.LANE,
                        Optional.of("year"),
                        Sort.GAP),
                new ViewFilter(
                        "brand ü", "labels = \"x\"", BEN, Set.of("draft", "off_track"), List.of("Web", "E-mail")));

        private ActiveObjectsViews views;

        @BeforeEach
        void makeRecords() {
            views = new ActiveObjectsViews(tables.ao());
        }

        private long add(ViewPlace place, String person, boolean shared, View view) {
            return views.add(new Belonging(place, person, shared), view);
        }

        @Test
        void keepsAViewToTheLetter() {
            long late = add(MARKETING, "anna", false, LATE);
            long ready = add(MARKETING, "anna", true, ViewKind.SEO.ready());

            assertThat(views.find(late))
                    .contains(new KeptView(
                            late, new Belonging(MARKETING, "anna", false), 1, LATE.name(), Optional.of(LATE)));
            assertThat(views.find(ready).flatMap(KeptView::view)).contains(ViewKind.SEO.ready());
            assertThat(views.find(99)).isEmpty();
        }

        @Test
        void findsWhatIsSharedAndWhatIsOnesOwn() {
            long own = add(MARKETING, "anna", false, LATE);
            long shared = add(MARKETING, "anna", true, LATE);
            add(BRAND, "anna", true, LATE);

            assertThat(views.inPlace(MARKETING, ANNA)).extracting(KeptView::id).containsExactly(own, shared);
            assertThat(views.inPlace(MARKETING, BEN)).extracting(KeptView::id).containsExactly(shared);
            assertThat(views.inPlace(MARKETING, NOBODY))
                    .extracting(KeptView::id)
                    .containsExactly(shared);
        }

        @Test
        void changesAViewOnlyFromTheVersionThatIsThere() {
            KeptView first = views.find(add(MARKETING, "anna", false, LATE)).orElseThrow();

            views.change(first, true, ViewKind.SEO.ready());
            views.change(first, false, LATE);

            KeptView second = views.find(first.id()).orElseThrow();
            assertThat(second.version()).isEqualTo(2);
            assertThat(second.shared()).isTrue();
            assertThat(second.view()).contains(ViewKind.SEO.ready());
        }

        @Test
        void opensFirstWhatWasChosenLast() {
            ViewChoice seo = new ViewChoice.Ready(ViewKind.SEO);
            ViewChoice own = new ViewChoice.Kept(add(MARKETING, "anna", false, LATE));
            views.choose(MARKETING, NOBODY, Optional.of(own));
            views.choose(MARKETING, NOBODY, Optional.of(seo));
            views.choose(MARKETING, ANNA, Optional.of(own));
            views.choose(BRAND, BEN, Optional.of(seo));

            assertThat(views.defaults(MARKETING, ANNA)).isEqualTo(new ViewDefaults(Optional.of(own), Optional.of(seo)));
            assertThat(views.defaults(MARKETING, BEN)).isEqualTo(new ViewDefaults(Optional.empty(), Optional.of(seo)));
            assertThat(views.defaults(MARKETING, NOBODY))
                    .isEqualTo(new ViewDefaults(Optional.empty(), Optional.of(seo)));

            views.choose(MARKETING, ANNA, Optional.empty());
            assertThat(views.defaults(MARKETING, ANNA).own()).isEmpty();
        }

        @Test
        void forgetsADeletedViewWhereItOpenedFirst() {
            long own = add(MARKETING, "anna", false, LATE);
            views.choose(MARKETING, ANNA, Optional.of(new ViewChoice.Kept(own)));

            views.remove(own);

            assertThat(views.find(own)).isEmpty();
            assertThat(views.defaults(MARKETING, ANNA).own()).isEmpty();
        }

        @Test
        void namesAViewThatANewerMilepostHasWritten() {
            String document = ViewDocument.write(LATE);
            List.of(
                            document.replace("\"format\":\"1\"", "\"format\":\"2\""),
                            document.replace("\"board\"", "\"globe\""),
                            document.replace("field:customfield_10204", "planet"),
                            "no JSON")
                    .forEach(this::addWritten);

            assertThat(views.inPlace(MARKETING, ANNA))
                    .hasSize(4)
                    .allSatisfy(view -> assertThat(view.view()).isEmpty())
                    .allSatisfy(view -> assertThat(view.name()).isEqualTo("Later"));
        }

        private void addWritten(String document) {
            tables.ao()
                    .create(
                            ViewRow.class,
                            new DBParam("PROJECT_ID", 7L),
                            new DBParam("PERSON_KEY", "anna"),
                            new DBParam("IS_SHARED", true),
                            new DBParam("VERSION", 1),
                            new DBParam("NAME", "Later"),
                            new DBParam("DOCUMENT", document));
        }
    }

    @Nested
    class OnH2 extends Body {}

    @Nested
    @RequiresPostgres
    class OnPostgres extends Body {}
}
