/**
 * The numbered changes of tables that hold rows already. Active Objects calls each once, in the order of their numbers,
 * before it makes the tables and columns that are missing; {@code atlassian-plugin.xml} names them.
 */
package io.milepost.store.upgrade;
