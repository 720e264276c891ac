package io.milepost.planning;

import io.milepost.domain.plan.SettingsChange.Area;
import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.KeptView.Belonging;
import io.milepost.domain.view.UnknownViewException;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewChoice;
import io.milepost.domain.view.ViewRefusedException;
import io.milepost.planning.NotAllowedException.Right;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Saves, changes and deletes views and says which open first. Everybody with a name does so for himself; what is shared
 * changes only who may edit the plans that it looks at. Changes of shared views are written down.
 */
public final class ChangeViews {

    /** More than anybody chooses from. */
    static final int MOST = 200;

    private final EditRights rights;
    private final KeptViews views;
    private final Searches searches;
    private final ViewLanes lanes;
    private final SettingsAudit audit;
    private final OneAtATime oneAtATime;

    public ChangeViews(
            EditRights rights,
            KeptViews views,
            Searches searches,
            ViewLanes lanes,
            SettingsAudit audit,
            OneAtATime oneAtATime) {
        this.rights = rights;
        this.views = views;
        this.searches = searches;
        this.lanes = lanes;
        this.audit = audit;
        this.oneAtATime = oneAtATime;
    }

    /** A view as somebody wants it. */
    public record Wish(View view, boolean shared) {}

    public boolean mayShare(Optional<String> personKey, ViewScope scope) {
        return rights.mayAdminister(personKey) || rights.mayEditAll(personKey, scope.projectKeys());
    }

    /**
     * Refuses, in this order: a shared view of who may not edit the plan; a search that Jira does not understand from this
     * person; lanes by a field that is gone, or by more fields than are kept; more views than anybody chooses from; a name that another view of the same list has. Answers with its id.
     */
    public long save(String personKey, ViewScope scope, Wish wish) {
        AtomicLong made = new AtomicLong();
        checkShare(personKey, scope, wish.shared);
        checkSearch(personKey, wish.view, "");
        lanes.check(wish.view, "");
        oneAtATime.run(() -> {
            checkList(personKey, scope, wish, 0);
            made.set(views.add(new Belonging(scope.place(), personKey, wish.shared), wish.view));
            tell(personKey, scope, Map.of(), parts(made.get(), 1, wish.shared, Optional.of(wish.view)));
        });
        lanes.keep(wish.view);
        return made.get();
    }

    /**
     * Refuses, in this order: a person who may not change what is shared, or shall be; a view that a newer Milepost wrote; to
     * take a shared view from others that somebody else has made; a search that is new and that Jira does not understand;
     * lanes that are new and by a field that is gone, or by more fields than are kept; a version that is not the current one; a list that is full; a name that another view has. The same view again changes nothing.
     *
     * @param begun the view as it was read, with the version with which the change began
     */
    public void change(String personKey, ViewScope scope, KeptView begun, Wish wish) {
        checkShare(personKey, scope, begun.shared() || wish.shared);
        View now = begun.view().orElseThrow(() -> new ViewRefusedException("newer", begun.name()));
        if (!wish.shared && !begun.belonging().isOf(Optional.of(personKey))) {
            throw new ViewRefusedException("not-yours", begun.name());
        }
        checkSearch(personKey, wish.view, now.filter().jql());
        lanes.check(wish.view, now.drawing().lanes());
        oneAtATime.run(() -> {
            checkCurrent(begun);
            if (!new Wish(now, begun.shared()).equals(wish)) {
                checkList(personKey, scope, wish, begun.id());
                views.change(begun, wish.shared, wish.view);
                tell(
                        personKey,
                        scope,
                        parts(begun),
                        parts(begun.id(), begun.version() + 1, wish.shared, Optional.of(wish.view)));
            }
        });
        lanes.keep(wish.view);
    }

    /** Refuses who may not change a shared view, and a version that is not the current one. */
    public void delete(String personKey, ViewScope scope, KeptView begun) {
        checkShare(personKey, scope, begun.shared());
        oneAtATime.run(() -> {
            checkCurrent(begun);
            views.remove(begun.id());
            tell(personKey, scope, parts(begun), Map.of());
        });
    }

    /** For who chooses; the view must be one that he may use. */
    public void chooseOwn(String personKey, ViewScope scope, Optional<ViewChoice> choice) {
        oneAtATime.run(() -> views.choose(scope.place(), Optional.of(personKey), choice));
    }

    /** For all who have chosen none. Refuses, in this order: who may not edit the plan; a view that is not shared. */
    public void chooseForAll(String personKey, ViewScope scope, Optional<ViewChoice> choice) {
        checkShare(personKey, scope, true);
        choice.filter(view -> !isForAll(view)).ifPresent(view -> {
            throw new ViewRefusedException("default-not-shared", view.word());
        });
        oneAtATime.run(() -> {
            Optional<ViewChoice> before =
                    views.defaults(scope.place(), Optional.empty()).everybody();
            views.choose(scope.place(), Optional.empty(), choice);
            tell(personKey, scope, ViewAudit.ofDefault(before), ViewAudit.ofDefault(choice));
        });
    }

    private boolean isForAll(ViewChoice choice) {
        return !(choice instanceof ViewChoice.Kept kept)
                || views.find(kept.id()).filter(KeptView::shared).isPresent();
    }

    private void checkShare(String personKey, ViewScope scope, boolean shared) {
        if (shared && !mayShare(Optional.of(personKey), scope)) {
            throw new NotAllowedException(Right.ADMINISTER_PROJECT, scope.name());
        }
    }

    /** What was there before may stay: its names may be gone since. */
    private void checkSearch(String personKey, View wanted, String before) {
        String jql = wanted.filter().jql();
        if (!jql.isEmpty() && !jql.equals(before)) {
            searches.refusalOf(Optional.of(personKey), jql)
                    .or(() -> searches.refusalOf(Optional.of(personKey), "(" + jql + ") ORDER BY key"))
                    .ifPresent(why -> {
                        throw new ViewRefusedException("search", why);
                    });
        }
    }

    private void checkList(String personKey, ViewScope scope, Wish wish, long id) {
        List<KeptView> others = views.inPlace(scope.place(), Optional.of(personKey)).stream()
                .filter(view -> view.shared() == wish.shared && view.id() != id)
                .toList();
        if (others.size() >= MOST) {
            throw new ViewRefusedException("too-many", Integer.toString(MOST));
        }
        if (others.stream().anyMatch(view -> view.name().equalsIgnoreCase(wish.view.name()))) {
            throw new ViewRefusedException("name-taken", wish.view.name());
        }
    }

    private void checkCurrent(KeptView begun) {
        KeptView current =
                views.find(begun.id()).orElseThrow(() -> new UnknownViewException(Long.toString(begun.id())));
        if (current.version() != begun.version()) {
            throw new ViewConflictException(current.version());
        }
    }

    private static Map<String, String> parts(KeptView kept) {
        return parts(kept.id(), kept.version(), kept.shared(), kept.view());
    }

    /** What is nobody else's business is not written down. */
    private static Map<String, String> parts(long id, int version, boolean shared, Optional<View> view) {
        return shared ? ViewAudit.of(id, version, view) : Map.of();
    }

    private void tell(String personKey, ViewScope scope, Map<String, String> before, Map<String, String> after) {
        audit.changed(Optional.of(personKey), Area.VIEWS, scope.name(), before, after);
    }
}
