package io.milepost.testsupport;

/** A database made for one test: where it is and who may enter. */
public record TestDatabase(String jdbcUrl, String user, String password) {}
