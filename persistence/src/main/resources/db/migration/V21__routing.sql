-- What an administrator wants: who sends messages of a kind to a country ('DEFAULT': to all that have no rule of their own).
create table route_rule (
    country    varchar(7)   not null,
    kind       varchar(16)  not null,
    shares     varchar(200) not null,
    pinned     boolean      not null,
    reason     varchar(300),
    changed_at timestamp with time zone not null,
    changed_by varchar(100) not null,
    constraint route_rule_pk primary key (country, kind)
);

-- How much of its share a provider has at present, by its health; no row means all of it.
create table route_level (
    provider   varchar(16)  not null,
    kind       varchar(16)  not null,
    level      integer      not null,
    changed_at timestamp with time zone not null,
    rises_at   timestamp with time zone not null,
    pause_ms   bigint       not null,
    rising     boolean      not null,
    reason     varchar(500) not null,
    constraint route_level_pk primary key (provider, kind)
);

-- What each node has seen of a provider; a row for each node that runs.
create table route_reading (
    node       varchar(40)  not null,
    provider   varchar(16)  not null,
    kind       varchar(16)  not null,
    breaker    varchar(16)  not null,
    calls      integer      not null,
    failed     integer      not null,
    slow       integer      not null,
    lately_calls  integer   not null,
    lately_failed integer   not null,
    lately_slow   integer   not null,
    read_at    timestamp with time zone not null,
    constraint route_reading_pk primary key (node, provider, kind)
);

create table route_change (
    id         uuid         primary key,
    at         timestamp with time zone not null,
    country    varchar(7),
    kind       varchar(16)  not null,
    provider   varchar(16),
    was        varchar(200) not null,
    became     varchar(200) not null,
    reason     varchar(500) not null,
    changed_by varchar(100) not null
);
create index route_change_kind on route_change (kind, id);
