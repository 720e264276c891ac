/** A small plugin of the tests, packed into a jar by {@code TestPlugin}; it uses one module of each kind. */
package com.acme.notes;
