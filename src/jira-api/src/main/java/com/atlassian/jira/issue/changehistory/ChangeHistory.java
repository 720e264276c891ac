package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/** What one person changed in an issue at one moment; the host answers by overriding the getters. */
public class ChangeHistory implements WithId {
    public ChangeHistory(GenericValue changeHistory, IssueManager issueManager) {}

    @Override
    public Long getId() {
        throw new UnsupportedOperationException();
    }

    public String getAuthorKey() {
        throw new UnsupportedOperationException();
    }

    public Timestamp getTimePerformed() {
        throw new UnsupportedOperationException();
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        throw new UnsupportedOperationException();
    }
}
