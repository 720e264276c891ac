package io.milepost.testsupport;

import java.util.Optional;

/** The requirement behind {@link RequiresBrowser}. */
final class BrowserRequirement extends Requirement {

    @Override
    Optional<String> missing() {
        return InstalledBrowser.find().isPresent()
                ? Optional.empty()
                : Optional.of("no browser: none of " + InstalledBrowser.NAMES + " on the PATH");
    }
}
