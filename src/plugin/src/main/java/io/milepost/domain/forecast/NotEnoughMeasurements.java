package io.milepost.domain.forecast;

/** Too few days were measured to say anything; a line through them would be a guess. */
public record NotEnoughMeasurements(int days, int needed) implements ResultForecast {}
