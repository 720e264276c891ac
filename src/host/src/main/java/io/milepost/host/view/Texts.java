package io.milepost.host.view;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts by key from the host's bundle and from those of the enabled plugins; an unknown key is its own text. */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, List<Bundle>> bundlesByOwner = new ConcurrentHashMap<>();

    /** Adds the bundles of one owner (a plugin's key, or the host), replacing what it had. */
    public void add(String owner, ClassLoader loader, List<String> baseNames) {
        List<Bundle> bundles =
                baseNames.stream().map(name -> new Bundle(name, loader)).toList();
        bundlesByOwner.put(owner, bundles);
    }

    /** Forgets the owner's bundles, and with them the class loader that they came from. */
    public void remove(String owner) {
        List<Bundle> removed = bundlesByOwner.remove(owner);
        if (removed != null) {
            removed.forEach(bundle -> ResourceBundle.clearCache(bundle.loader()));
        }
    }

    /** The text with {@code {0}} and so on replaced as Jira does: by MessageFormat, and only when there are values. */
    public String text(Locale locale, String key, Object... values) {
        String pattern = find(locale, key).orElse(key);
        return new MessageFormat(pattern, locale).format(values);
    }

    /** The pattern itself, for those who fill it in elsewhere (in the browser). */
    public Optional<String> find(Locale locale, String key) {
        return bundlesByOwner.values().stream()
                .flatMap(List::stream)
                .flatMap(bundle -> bundle.find(locale, key).stream())
                .findFirst();
    }

    private record Bundle(String baseName, ClassLoader loader) {
        Optional<String> find(Locale locale, String key) {
            try {
                return Optional.of(ResourceBundle.getBundle(baseName, locale, loader, NO_FALLBACK)
                        .getString(key));
            } catch (MissingResourceException noSuchTextHere) {
                return Optional.empty();
            }
        }
    }
}
