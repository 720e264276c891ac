package io.milepost.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Optional;

/** The link type "contributes to", which Jira does not bring along. */
public final class ContributionLinkType {

    private static final String NAME = "Contribution";

    private final IssueLinkTypeManager types;

    public ContributionLinkType(IssueLinkTypeManager types) {
        this.types = types;
    }

    /** Makes it, unless there is a link type of that word, whoever made that. */
    public void ensure() {
        if (find().isEmpty()) {
            types.createIssueLinkType(NAME, ContributionLinks.OUTWARD, ContributionLinks.INWARD, null);
        }
    }

    /** Makes it where somebody has removed it meanwhile. */
    long id() {
        ensure();
        return find().map(IssueLinkType::getId).orElseThrow();
    }

    private Optional<IssueLinkType> find() {
        return types.getIssueLinkTypes().stream()
                .filter(ContributionLinks::isContribution)
                .findFirst();
    }
}
