/**
 * Everything that Milepost keeps as one JSON file, out and in again. The outlets call {@link
 * io.milepost.planning.archive.ExportEverything} and {@link io.milepost.planning.archive.ImportEverything}; these read and
 * write tables through {@link io.milepost.planning.archive.ArchiveTables}, which {@code store} implements, and know of
 * Jira what {@link io.milepost.planning.archive.ArchiveNames} tells. {@code docs/export.md} describes the file.
 */
package io.milepost.planning.archive;
