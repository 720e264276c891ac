package io.milepost.lookup;

/** Port: says how the person who is asking on this thread reads. */
public interface Readers {

    Reader current();
}
