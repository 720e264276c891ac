package io.milepost.lookup;

/** Port: what makes the words unguessable by which searches find a goal's activities; the same on every node, for good. */
public interface TokenSecret {

    String secret();
}
