package io.milepost.planning;

import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.KeptView.Belonging;
import io.milepost.domain.view.View;
import io.milepost.domain.view.ViewChoice;
import io.milepost.domain.view.ViewDefaults;
import io.milepost.domain.view.ViewPlace;
import java.util.List;
import java.util.Optional;

/** Port: the views that people save, and which of them open first. */
public interface KeptViews {

    /** The shared views of a place and those of one person, by ascending id. */
    List<KeptView> inPlace(ViewPlace place, Optional<String> personKey);

    Optional<KeptView> find(long id);

    /** Answers with the new view's id. */
    long add(Belonging belonging, View view);

    /** Writes the next version; nothing where another has been written meanwhile. */
    void change(KeptView before, boolean shared, View view);

    /** It opens first for nobody any more. */
    void remove(long id);

    ViewDefaults defaults(ViewPlace place, Optional<String> personKey);

    /** @param personKey empty for all who have chosen none */
    void choose(ViewPlace place, Optional<String> personKey, Optional<ViewChoice> choice);
}
