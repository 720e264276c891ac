package io.milepost.rest;

import io.milepost.planning.ImportMeasurements.Upload;
import io.milepost.planning.csv.CsvChoices;
import io.milepost.planning.csv.CsvDates;
import io.milepost.planning.csv.CsvDecimal;
import io.milepost.planning.csv.CsvDelimiter;
import io.milepost.planning.csv.CsvEncoding;
import io.milepost.planning.csv.CsvRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.core.MultivaluedMap;

/** Reads what a request says about a file beside the file itself; what it does not say is recognised. */
record UploadParameters(Map<String, List<String>> parameters) {

    /** One byte more than is read of any file, so that a larger one is noticed and never held whole. */
    private static final int MOST_BYTES = 10 * 1024 * 1024 + 1;

    static UploadParameters of(MultivaluedMap<String, String> parameters) {
        return new UploadParameters(parameters);
    }

    Upload upload(InputStream file) {
        return new Upload(bytes(file), choices(), text("goal"), text("kpi"));
    }

    private CsvChoices choices() {
        Map<CsvRole, Integer> columns = new EnumMap<>(CsvRole.class);
        for (CsvRole role : CsvRole.values()) {
            column(role).ifPresent(number -> columns.put(role, number));
        }
        try {
            return new CsvChoices(
                    constant(CsvEncoding.class, "encoding"),
                    constant(CsvDelimiter.class, "delimiter"),
                    constant(CsvDecimal.class, "decimal"),
                    constant(CsvDates.class, "dates"),
                    header(),
                    columns);
        } catch (IllegalArgumentException e) {
            throw BadInputException.wrongParameter("column", columns.toString());
        }
    }

    private Optional<Integer> column(CsvRole role) {
        String name = role.name().toLowerCase(Locale.ROOT) + "Column";
        return text(name).map(number -> {
            if (!number.matches("\\d{1,4}")) {
                throw BadInputException.wrongParameter(name, number);
            }
            return Integer.valueOf(number);
        });
    }

    private Optional<Boolean> header() {
        return text("header").map(answer -> {
            if (!answer.equals("true") && !answer.equals("false")) {
                throw BadInputException.wrongParameter("header", answer);
            }
            return Boolean.valueOf(answer);
        });
    }

    private <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Parameters.constant(type, name, text(name).orElse(""));
    }

    private Optional<String> text(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static byte[] bytes(InputStream file) {
        try {
            return file.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw BadInputException.brokenOff();
        }
    }
}
