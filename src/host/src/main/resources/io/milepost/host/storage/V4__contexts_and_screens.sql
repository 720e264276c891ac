-- What is said of fields that were made through Jira's API: how they are searched, in which projects and types of issues
-- they are (ids between commas, null for all). Forms show them only where a screen does; other fields stand in every form.

alter table custom_field add column searcher_key varchar(255);
alter table custom_field add column project_ids varchar(4000);
alter table custom_field add column type_ids varchar(4000);

create table field_screen (
    id bigint primary key,
    name varchar(255) not null
);

create table field_screen_item (
    screen_id bigint not null references field_screen (id),
    field_id varchar(255) not null,
    primary key (screen_id, field_id)
);

insert into field_screen (id, name) values
    (1, 'Default Screen'),
    (2, 'Workflow Screen'),
    (3, 'Resolve Issue Screen');
