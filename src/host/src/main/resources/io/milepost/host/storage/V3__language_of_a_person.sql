-- As Jira names it (de_DE); null for the instance's own.
alter table person add column language varchar(20);
