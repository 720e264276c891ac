package io.milepost.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionLinkTypeTest {

    private final IssueLinkTypeManager types = mock(IssueLinkTypeManager.class);
    private final ContributionLinkType linkType = new ContributionLinkType(types);

    @Test
    void isMadeWhereJiraHasNone() {
        IssueLinkType blocks = Links.type(1L, "Blocks", "blocks", null);
        when(types.getIssueLinkTypes()).thenReturn(List.of(blocks));

        linkType.ensure();

        verify(types).createIssueLinkType("Contribution", "contributes to", "is contributed to by", null);
    }

    @Test
    void isTakenAsItIsWhateverSomebodyHasNamedIt() {
        IssueLinkType theirs = Links.type(9L, "Beitrag", "Contributes To", null);
        when(types.getIssueLinkTypes()).thenReturn(List.of(theirs));

        linkType.ensure();

        verify(types, never()).createIssueLinkType(any(), any(), any(), any());
        assertThat(linkType.id()).isEqualTo(9);
    }
}
