package io.milepost.domain;

/** All that the calculation must know of an issue that exists, read at one moment. */
public record IssueFact(long id, long projectId, String typeId, WorkState state, Relations relations) {}
