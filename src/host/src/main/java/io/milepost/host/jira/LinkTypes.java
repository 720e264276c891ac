package io.milepost.host.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import io.milepost.host.storage.Setup;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Link types; Jira's own ones have a style. */
public final class LinkTypes implements IssueLinkTypeManager {
    private final Catalogue catalogue;
    private final Setup setup;

    public LinkTypes(Catalogue catalogue, Setup setup) {
        this.catalogue = catalogue;
        this.setup = setup;
    }

    @Override
    public void createIssueLinkType(String name, String outward, String inward, String style) {
        setup.inOneTransaction(writer -> writer.linkType(name, outward, inward, style));
    }

    /** All but Jira's own ones. */
    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return getIssueLinkTypes(true);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
        return find(type -> !excludeSystemLinks || !type.isSystem());
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return find(type -> type.name().equals(name));
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByOutwardDescription(String outward) {
        return find(type -> type.outward().equals(outward));
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByStyle(String style) {
        return find(type -> type.isSystem() && type.style().equals(style));
    }

    private List<IssueLinkType> find(Predicate<StoredLinkType> condition) {
        return catalogue.now().words().linkTypes().values().stream()
                .filter(condition)
                .<IssueLinkType>map(type -> type)
                .toList();
    }
}
