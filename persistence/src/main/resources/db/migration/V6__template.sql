create table message_template (
    id         uuid primary key,
    name       varchar(40)  not null,
    language   varchar(35)  not null,
    version    integer      not null,
    body       varchar(1600),
    created_by varchar(100) not null,
    created_at timestamp with time zone not null,
    constraint message_template_version unique (name, language, version)
);
