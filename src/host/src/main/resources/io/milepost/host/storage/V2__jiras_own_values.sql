-- What a new Jira Software brings along, under the ids that it has there.

insert into person_group (name) values ('jira-administrators'), ('jira-software-users');
insert into global_permission (permission, group_name) values
    ('ADMINISTER', 'jira-administrators'),
    ('SYSTEM_ADMIN', 'jira-administrators');

insert into issue_type (id, name, sub_task) values
    (10000, 'Epic', false),
    (10001, 'Story', false),
    (10002, 'Task', false),
    (10003, 'Sub-task', true),
    (10004, 'Bug', false);

insert into status (id, name, category) values
    (10000, 'To Do', 'new'),
    (3, 'In Progress', 'indeterminate'),
    (10001, 'Done', 'done');

insert into resolution (id, name) values
    (10000, 'Done'),
    (10001, 'Won''t Do'),
    (10002, 'Duplicate'),
    (10003, 'Cannot Reproduce');

insert into workflow_step (id, project_id, name, from_status, to_status, resolution_id) values
    (11, null, 'Start progress', 10000, 3, null),
    (21, null, 'Stop progress', 3, 10000, null),
    (31, null, 'Done', 3, 10001, 10000),
    (41, null, 'Close as Won''t Do', 10000, 10001, 10001),
    (42, null, 'Close as Won''t Do', 3, 10001, 10001),
    (51, null, 'Reopen', 10001, 10000, null);

insert into link_type (id, name, outward, inward, style) values
    (10000, 'Blocks', 'blocks', 'is blocked by', null),
    (10001, 'Cloners', 'clones', 'is cloned by', null),
    (10002, 'Duplicate', 'duplicates', 'is duplicated by', null),
    (10003, 'Relates', 'relates to', 'relates to', null),
    (10100, 'jira_subtask_link', 'jira_subtask_outward', 'jira_subtask_inward', 'jira_subtask'),
    (10200, 'Epic-Story Link', 'has Epic', 'is Epic of', 'jira_gh_epic_story');

insert into custom_field (id, type_key, name) values
    (10000, 'com.pyxis.greenhopper.jira:gh-epic-link', 'Epic Link'),
    (10001, 'com.pyxis.greenhopper.jira:gh-epic-label', 'Epic Name');
