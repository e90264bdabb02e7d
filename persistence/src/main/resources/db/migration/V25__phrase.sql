create sequence phrase_seq;
create table phrase (
    id         bigint primary key,
    name       varchar(100)  not null,
    name_key   varchar(100)  generated always as (lower(name)) ${stored},
    text       varchar(1600) not null,
    active     boolean       not null,
    version    integer       not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint phrase_name unique (name_key)
);
