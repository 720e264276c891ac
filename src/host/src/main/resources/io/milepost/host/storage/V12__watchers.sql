-- Who watches which issue.
create table watcher (
    issue_id bigint not null references issue (id) on delete cascade,
    person_key varchar(255) not null,
    primary key (issue_id, person_key)
);
