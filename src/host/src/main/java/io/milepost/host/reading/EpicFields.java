package io.milepost.host.reading;

/** The custom fields by which Jira Software keeps epics, found by type and never by name. */
public final class EpicFields {
    public static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    public static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    /** The style of the link type from an epic to its issues. */
    public static final String EPIC_STORY_STYLE = "jira_gh_epic_story";

    private EpicFields() {}
}
