/**
 * Who may do what, held against the running host: the matrix of all that answers there by all kinds of people, from the
 * table in {@code rights.txt}, and the attacks that must not break in.
 */
package io.milepost.rights;
