package io.milepost.host.plugins;

/** The descriptor's labels in the language of who is asking. */
final class Labels {
    private final Surroundings host;

    Labels(Surroundings host) {
        this.host = host;
    }

    String of(Declaration.Label label) {
        return host.texts()
                .find(host.authentication().getLocale(), label.i18nKey())
                .map(found -> host.texts().text(host.authentication().getLocale(), label.i18nKey()))
                .orElse(label.text().isEmpty() ? label.i18nKey() : label.text());
    }
}
