package io.milepost.host.pages;

import io.milepost.host.plugins.Gadget;
import io.milepost.host.plugins.PluginModules;
import io.milepost.host.storage.DashboardTable;
import io.milepost.host.storage.DashboardTable.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's dashboard with the gadgets of plugins; its script hands each gadget what Jira hands it. */
final class DashboardPage implements Page {
    private static final int MOST_CHARACTERS = 4000;

    private final DashboardTable table;
    private final PluginModules plugins;

    DashboardPage(DashboardTable table, PluginModules plugins) {
        this.table = table;
        this.plugins = plugins;
    }

    /** A gadget on the dashboard, as its script needs it. */
    public record Shown(long id, String title, String amdModule, boolean configurable, String preferences) {}

    @Override
    public Answer show(Visit visit) {
        List<Gadget> gadgets = plugins.gadgets();
        List<Shown> shown = visit.person() == null
                ? List.of()
                : table.of(visit.person().getKey()).stream()
                        .flatMap(item -> shown(item, gadgets).stream())
                        .toList();
        return Answer.shown(
                        "Dashboard",
                        "pages/dashboard.vm",
                        Map.of("gadgets", gadgets, "items", shown, "loggedIn", visit.person() != null))
                .withResources("atl.dashboard");
    }

    /** Nothing for a gadget whose plugin is gone. */
    private static Optional<Shown> shown(Item item, List<Gadget> gadgets) {
        return gadgets.stream()
                .filter(gadget -> gadget.completeKey().equals(item.moduleKey()))
                .findFirst()
                .map(gadget -> new Shown(
                        item.id(), gadget.title(), gadget.amdModule(), gadget.configurable(), item.preferences()));
    }

    @Override
    public Answer change(Visit visit) {
        if (visit.person() == null) {
            return new Answer.Refused(401, "Log in to change your dashboard.");
        }
        String preferences = visit.text("preferences");
        if (preferences.length() > MOST_CHARACTERS) {
            return new Answer.Refused(400, "The preferences of a gadget are too long.");
        }
        change(visit, visit.person().getKey(), preferences);
        return new Answer.Moved("/secure/Dashboard.jspa");
    }

    private void change(Visit visit, String person, String preferences) {
        plugins.gadgets().stream()
                .map(Gadget::completeKey)
                .filter(visit.text("add")::equals)
                .forEach(key -> table.add(person, key));
        visit.given("remove").ifPresent(id -> table.remove(person, visit.id("remove")));
        visit.given("save").ifPresent(id -> table.save(person, visit.id("save"), preferences));
    }
}
