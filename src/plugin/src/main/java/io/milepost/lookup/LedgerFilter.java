package io.milepost.lookup;

import io.milepost.domain.CauseKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries of a ledger are asked for: with a cause of that kind and by that person, between those days. It looks at
 * what the reader sees, so that nobody is found by what is hidden.
 */
public record LedgerFilter(
        Optional<CauseKind> kind, Optional<String> personName, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final LedgerFilter ALL =
            new LedgerFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean asksForCauses() {
        return kind.isPresent() || personName.isPresent();
    }

    boolean matches(EntryView entry) {
        return entry.causes().stream().anyMatch(this::matches);
    }

    private boolean matches(CauseView cause) {
        Optional<String> person = cause.wording().person().map(Person::name);
        return kind.filter(wanted -> wanted != cause.kind()).isEmpty()
                && (personName.isEmpty() || personName.equals(person));
    }
}
