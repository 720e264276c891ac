package io.milepost.host.jira;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A kind of link; those with a style are Jira's own and no person makes them by hand. */
public record StoredLinkType(long id, String name, String outward, String inward, String style)
        implements IssueLinkType {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getOutward() {
        return outward;
    }

    @Override
    public String getInward() {
        return inward;
    }

    @Override
    public String getStyle() {
        return style;
    }

    boolean isSystem() {
        return style != null;
    }
}
