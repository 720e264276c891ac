package io.milepost.planning;

import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.KeptView.Belonging;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewChoice;
import io.milepost.domain.view.ViewDefaults;
import io.milepost.domain.view.ViewPlace;
import io.milepost.lookup.ViewRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The views that people have saved, in memory. */
public final class InMemoryViews implements KeptViews, ViewRecords {

    private final Map<Long, KeptView> views = new TreeMap<>();
    private final Map<List<Object>, ViewChoice> defaults = new HashMap<>();
    private long lastId;

    @Override
    public List<KeptView> inPlace(ViewPlace place, Optional<String> personKey) {
        return views.values().stream()
                .filter(view -> view.place().equals(place) && view.belonging().isFor(personKey))
                .toList();
    }

    @Override
    public Optional<KeptView> find(long id) {
        return Optional.ofNullable(views.get(id));
    }

    @Override
    public long add(Belonging belonging, View view) {
        put(belonging, view.name(), Optional.of(view));
        return lastId;
    }

    /** One that a newer Milepost has written. */
    public void addNewer(Belonging belonging, String name) {
        put(belonging, name, Optional.empty());
    }

    private void put(Belonging belonging, String name, Optional<View> view) {
        lastId++;
        views.put(lastId, new KeptView(lastId, belonging, 1, name, view));
    }

    @Override
    public void change(KeptView before, boolean shared, View view) {
        Belonging belonging = new Belonging(before.place(), before.belonging().personKey(), shared);
        views.put(
                before.id(),
                new KeptView(before.id(), belonging, before.version() + 1, view.name(), Optional.of(view)));
    }

    @Override
    public void remove(long id) {
        views.remove(id);
        defaults.values().removeIf(new ViewChoice.Kept(id)::equals);
    }

    @Override
    public ViewDefaults defaults(ViewPlace place, Optional<String> personKey) {
        return new ViewDefaults(
                personKey.map(key -> defaults.get(List.of(place, Optional.of(key)))),
                Optional.ofNullable(defaults.get(List.of(place, Optional.empty()))));
    }

    @Override
    public void choose(ViewPlace place, Optional<String> personKey, Optional<ViewChoice> choice) {
        defaults.remove(List.of(place, personKey));
        choice.ifPresent(view -> defaults.put(List.of(place, personKey), view));
    }
}
