/**
 * Reads uploaded CSV files of measurements, all or nothing. The outlets call {@link
 * io.milepost.planning.csv.CsvRecognition}, whose answer a person sees before anything is kept, and then {@link
 * io.milepost.planning.csv.CsvMeasurements} with the dialect that was confirmed. It calls {@code domain} and a CSV
 * parser, and is a pure function of the file, the choices and the day.
 */
package io.milepost.planning.csv;
