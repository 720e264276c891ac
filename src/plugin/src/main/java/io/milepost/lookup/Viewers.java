package io.milepost.lookup;

/** Port: says who is asking on this thread. */
public interface Viewers {

    Viewer current();
}
