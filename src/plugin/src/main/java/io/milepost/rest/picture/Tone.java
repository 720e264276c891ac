package io.milepost.rest.picture;

/** The colours in which rows stand: of healths and of work, and hues that tell one row from the next. */
public enum Tone {
    ACHIEVED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    QUIET,
    BUSY,
    HUE_0,
    HUE_1,
    HUE_2,
    HUE_3,
    HUE_4,
    HUE_5,
    HUE_6,
    HUE_7
}
