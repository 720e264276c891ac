package io.milepost.rest.picture;

/** For which surroundings a picture is; AUTO leaves it to who shows it. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
