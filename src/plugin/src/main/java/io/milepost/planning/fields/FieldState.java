package io.milepost.planning.fields;

import io.milepost.planning.fields.JiraFields.PresentField;
import java.util.Optional;

/**
 * A field as it stands in Jira.
 *
 * @param name of the field that is there, or of the one that would be made
 * @param present empty where there is none for the purpose
 * @param unit empty where nothing is said
 */
public record FieldState(FieldPurpose purpose, String name, Optional<PresentField> present, String unit) {}
