package io.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.KeptView.Belonging;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewChoice;
import io.milepost.domain.view.ViewDefaults;
import io.milepost.domain.view.ViewPlace;
import io.milepost.lookup.ViewRecords;
import io.milepost.planning.KeptViews;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;

/** The views that people have saved, in Active Objects. */
public final class ActiveObjectsViews implements KeptViews, ViewRecords {

    private final ActiveObjects ao;
    private final Rows<ViewRow, KeptView> views;
    private final Rows<ViewDefaultRow, Default> defaults;

    public ActiveObjectsViews(ActiveObjects ao) {
        this.ao = ao;
        this.views = new Rows<>(ao, ViewRow.class, ViewRow.COLUMNS, ActiveObjectsViews::view);
        this.defaults = new Rows<>(ao, ViewDefaultRow.class, ViewDefaultRow.COLUMNS, ActiveObjectsViews::chosen);
    }

    /** Whose choice; empty for that of all who have made none. */
    private record Default(Optional<String> personKey, Optional<ViewChoice> choice) {}

    @Override
    public List<KeptView> inPlace(ViewPlace place, Optional<String> personKey) {
        return views.find(views.where(
                        "PROJECT_ID = ? AND (IS_SHARED = ? OR PERSON_KEY = ?)", place.id(), true, personKey.orElse(""))
                .order("ID"));
    }

    @Override
    public Optional<KeptView> find(long id) {
        return views.find(views.where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public long add(Belonging belonging, View view) {
        return ao.executeInTransaction(() -> ao.create(
                        ViewRow.class,
                        new DBParam("PROJECT_ID", belonging.place().id()),
                        new DBParam("PERSON_KEY", belonging.personKey()),
                        new DBParam("IS_SHARED", belonging.shared()),
                        new DBParam("VERSION", 1),
                        new DBParam("NAME", view.name()),
                        new DBParam("DOCUMENT", ViewDocument.write(view)))
                .getId());
    }

    @Override
    public void change(KeptView before, boolean shared, View view) {
        ao.executeInTransaction(() -> {
            PlainSql.of(ao, ViewRow.class).ifPresent(sql -> update(sql, before, shared, view));
            return null;
        });
    }

    private static void update(PlainSql sql, KeptView before, boolean shared, View view) {
        sql.batch(
                ViewRow.class,
                "UPDATE # SET {IS_SHARED} = ?, {NAME} = ?, {DOCUMENT} = ?, {VERSION} = {VERSION} + 1"
                        + " WHERE {ID} = ? AND {VERSION} = ?",
                List.of(view),
                (row, each) -> row.flag(shared)
                        .text(each.name())
                        .text(ViewDocument.write(each))
                        .number(before.id())
                        .number(before.version()));
    }

    @Override
    public void remove(long id) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(ViewDefaultRow.class, "CHOICE = ?", new ViewChoice.Kept(id).word());
            ao.deleteWithSQL(ViewRow.class, "ID = ?", id);
            return null;
        });
    }

    @Override
    public ViewDefaults defaults(ViewPlace place, Optional<String> personKey) {
        List<Default> all = defaults.find(defaults.where(
                        "PROJECT_ID = ? AND (PERSON_KEY IS NULL OR PERSON_KEY = ?)", place.id(), personKey.orElse(""))
                .order("ID"));
        return new ViewDefaults(
                personKey.isEmpty() ? Optional.empty() : choiceOf(all, personKey), choiceOf(all, Optional.empty()));
    }

    private static Optional<ViewChoice> choiceOf(List<Default> all, Optional<String> whose) {
        return all.stream()
                .filter(each -> each.personKey.equals(whose))
                .map(Default::choice)
                .flatMap(Optional::stream)
                .reduce((earlier, later) -> later);
    }

    @Override
    public void choose(ViewPlace place, Optional<String> personKey, Optional<ViewChoice> choice) {
        ao.executeInTransaction(() -> {
            if (personKey.isPresent()) {
                ao.deleteWithSQL(
                        ViewDefaultRow.class, "PROJECT_ID = ? AND PERSON_KEY = ?", place.id(), personKey.orElseThrow());
            } else {
                ao.deleteWithSQL(ViewDefaultRow.class, "PROJECT_ID = ? AND PERSON_KEY IS NULL", place.id());
            }
            choice.ifPresent(view -> addDefault(place, personKey, view));
            return null;
        });
    }

    private void addDefault(ViewPlace place, Optional<String> personKey, ViewChoice choice) {
        ao.create(
                ViewDefaultRow.class,
                new DBParam("PROJECT_ID", place.id()),
                new DBParam("PERSON_KEY", personKey.orElse(null)),
                new DBParam("CHOICE", choice.word()));
    }

    private static KeptView view(ViewRow row) {
        return new KeptView(
                row.getId(),
                new Belonging(new ViewPlace(row.getProjectId()), row.getPersonKey(), row.getIsShared()),
                row.getVersion(),
                row.getName(),
                ViewDocument.read(row.getName(), row.getDocument()));
    }

    /** A kind that only a newer Milepost knows is no choice. */
    private static Default chosen(ViewDefaultRow row) {
        return new Default(Optional.ofNullable(row.getPersonKey()), ViewChoice.of(row.getChoice()));
    }
}
