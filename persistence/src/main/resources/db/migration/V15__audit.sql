create table audit_entry (
    id      uuid primary key,
    at      timestamp with time zone not null,
    who     varchar(100)  not null,
    action  varchar(60)   not null,
    subject varchar(200)  not null,
    detail  varchar(2000) not null
);
create index audit_entry_who on audit_entry (who, id);
create index audit_entry_action on audit_entry (action, id);
create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_at on audit_entry (at, id);
