package io.milepost.host.pages;

/** One address of the host: GET shows, POST changes and then moves on. */
@FunctionalInterface
interface Page {
    Answer show(Visit visit);

    default Answer change(Visit visit) {
        return new Answer.Refused(405, "This page changes nothing.");
    }
}
