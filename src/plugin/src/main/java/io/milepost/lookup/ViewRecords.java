package io.milepost.lookup;

import io.milepost.domain.view.KeptView;
import io.milepost.domain.view.ViewDefaults;
import io.milepost.domain.view.ViewPlace;
import java.util.List;
import java.util.Optional;

/** Port: the views that people have saved. */
public interface ViewRecords {

    /** The shared views of a place and those of one person, by ascending id; one statement. */
    List<KeptView> inPlace(ViewPlace place, Optional<String> personKey);

    Optional<KeptView> find(long id);

    ViewDefaults defaults(ViewPlace place, Optional<String> personKey);
}
