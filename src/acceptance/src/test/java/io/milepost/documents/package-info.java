/**
 * Holds what the README and the pages of docs/ promise against the repository as it is built: links, paths, commands,
 * and the way of one transition. Called by nobody, reads files, and asks ArchUnit for the plugin's classes.
 */
package io.milepost.documents;
