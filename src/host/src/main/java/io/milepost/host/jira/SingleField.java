package io.milepost.host.jira;

import com.atlassian.jira.issue.customfields.SortableCustomField;
import com.atlassian.jira.issue.customfields.impl.AbstractSingleFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Date;

/** Jira's own field types with one stored value. */
abstract class SingleField<T extends Comparable<? super T>> extends AbstractSingleFieldType<T>
        implements SortableCustomField<T> {
    private final PersistenceFieldType column;

    private SingleField(PersistenceFieldType column, CustomFieldValuePersister values) {
        super(values, new GenericConfigManager() {});
        this.column = column;
    }

    @Override
    protected PersistenceFieldType getDatabaseType() {
        return column;
    }

    @Override
    protected Object getDbValueFromObject(T value) {
        return value;
    }

    @Override
    public String getStringFromSingularObject(T value) {
        return value.toString();
    }

    @Override
    public int compare(T left, T right, FieldConfig config) {
        return left.compareTo(right);
    }

    /** Text in one line or in many. */
    static final class Text extends SingleField<String> {
        private static final int LIMIT = 255;

        private final boolean limited;

        Text(boolean limited, CustomFieldValuePersister values) {
            super(limited ? PersistenceFieldType.TYPE_LIMITED_TEXT : PersistenceFieldType.TYPE_UNLIMITED_TEXT, values);
            this.limited = limited;
        }

        @Override
        protected String getObjectFromDbValue(Object databaseValue) {
            return (String) databaseValue;
        }

        @Override
        public String getSingularObjectFromString(String text) {
            if (limited && text.length() > LIMIT) {
                throw new FieldValidationException("Text can be at most " + LIMIT + " characters long.");
            }
            return text;
        }
    }

    /** A number, kept as Jira keeps it. */
    static final class Decimal extends SingleField<Double> {
        Decimal(CustomFieldValuePersister values) {
            super(PersistenceFieldType.TYPE_DECIMAL, values);
        }

        @Override
        protected Double getObjectFromDbValue(Object databaseValue) {
            return (Double) databaseValue;
        }

        @Override
        public Double getSingularObjectFromString(String text) {
            try {
                double number = Double.parseDouble(text.trim());
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // refused below, like infinity
            }
            throw new FieldValidationException("'" + text + "' is an invalid number");
        }
    }

    /** A day, kept as its midnight in the server's time zone. */
    static final class Day extends SingleField<Date> {
        Day(CustomFieldValuePersister values) {
            super(PersistenceFieldType.TYPE_DATE, values);
        }

        @Override
        protected Date getObjectFromDbValue(Object databaseValue) {
            return (Date) databaseValue;
        }

        @Override
        public Date getSingularObjectFromString(String text) {
            try {
                return Timestamp.valueOf(LocalDate.parse(text.trim()).atStartOfDay());
            } catch (DateTimeException notADay) {
                throw new FieldValidationException("'" + text + "' is not a day like 2026-11-21.");
            }
        }

        @Override
        public String getStringFromSingularObject(Date value) {
            return new Timestamp(value.getTime())
                    .toLocalDateTime()
                    .toLocalDate()
                    .toString();
        }
    }
}
