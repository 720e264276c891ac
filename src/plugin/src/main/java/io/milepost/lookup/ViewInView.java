package io.milepost.lookup;

import io.milepost.domain.view.KeptView;
import java.util.Optional;

/**
 * A saved view as one reader sees it.
 *
 * @param kept without its search where Jira would not run it for this reader: it may name what he must not know of
 * @param isSearchHidden whether it has such a search
 * @param owner who made it
 * @param filterOwner whose goals it shows; empty where it shows everybody's
 */
public record ViewInView(KeptView kept, boolean isSearchHidden, Person owner, Optional<Person> filterOwner) {}
