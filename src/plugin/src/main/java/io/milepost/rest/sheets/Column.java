package io.milepost.rest.sheets;

import java.util.function.Function;

/** What a file says of each row under one title. */
record Column<T>(String title, Function<T, Cell> cell) {}
