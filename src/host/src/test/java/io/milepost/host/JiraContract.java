package io.milepost.host;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** What a service of Jira's core promises, whichever the database: each subclass chooses one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class JiraContract {
    protected JiraFixture jira;

    protected abstract JiraFixture open();

    @BeforeAll
    void openJira() {
        jira = open();
    }

    @BeforeEach
    void forgetEvents() {
        jira.events.take();
    }

    @AfterAll
    void closeJira() {
        jira.close();
    }
}
