package io.milepost.host.pages;

import java.util.List;

/**
 * One field of a form.
 *
 * @param html a custom field's own input, with label and error; empty for the host's own kinds
 */
record FormField(
        String id,
        String label,
        Kind kind,
        String value,
        String error,
        String hint,
        boolean required,
        List<Option> options,
        String html) {

    /** How a field is typed. */
    enum Kind {
        TEXT,
        AREA,
        DATE,
        SELECT,
        HTML
    }

    /** One choice of a select. */
    record Option(String value, String label, boolean chosen) {}

    static FormField of(String id, String label, Kind kind, Typed typed) {
        return new FormField(id, label, kind, typed.value(id), typed.error(id), "", false, List.of(), "");
    }

    static FormField html(String id, String html) {
        return new FormField(id, "", Kind.HTML, "", "", "", false, List.of(), html);
    }

    FormField needed() {
        return new FormField(id, label, kind, value, error, hint, true, options, html);
    }

    FormField hinted(String newHint) {
        return new FormField(id, label, kind, value, error, newHint, required, options, html);
    }

    FormField offering(List<Option> newOptions) {
        return new FormField(id, label, Kind.SELECT, value, error, hint, required, newOptions, html);
    }
}
