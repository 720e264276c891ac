package io.milepost.host.storage;

/** A stored link. */
public record LinkRow(long id, long linkTypeId, long sourceId, long destinationId) {}
