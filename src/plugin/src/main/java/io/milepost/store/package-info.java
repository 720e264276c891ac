/**
 * The tables of Milepost in Active Objects, and the adapters that implement the ports of {@code recalculation}, {@code
 * lookup} and {@code planning} on them.
 *
 * <p>Only {@code wiring} names it. Rows never leave it: they are mapped to the domain at its border. Reads go through
 * Active Objects; a batch is written over the connection of its open transaction, because Active Objects itself can
 * neither add to a column nor write many rows at once.
 */
package io.milepost.store;
