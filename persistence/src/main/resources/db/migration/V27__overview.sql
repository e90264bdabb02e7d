-- What became of the messages that were taken in a minute (counted in minutes since 1970); a timer counts anew each minute in which something has changed.
create table overview_count (
    in_minute bigint      not null,
    status    varchar(16) not null,
    reason    varchar(40) not null,
    words     varchar(500),
    number    bigint      not null,
    constraint overview_count_pk primary key (in_minute, status, reason)
);

-- How long they took to the provider: bucket b holds those of at most 10^(b/10) ms.
create table overview_speed (
    in_minute bigint     not null,
    lane      varchar(8) not null,
    bucket    integer    not null,
    number    bigint     not null,
    constraint overview_speed_pk primary key (in_minute, lane, bucket)
);

-- What is not with a provider yet, and since when (milliseconds since 1970) the oldest of it has been due.
create table overview_waiting (
    status    varchar(16) not null,
    lane      varchar(8)  not null,
    number    bigint      not null,
    oldest_ms bigint      not null,
    constraint overview_waiting_pk primary key (status, lane)
);

create table overview_progress (
    id            integer primary key,
    counted_until timestamp with time zone not null,
    leased_until  timestamp with time zone not null
);
insert into overview_progress values (1, timestamp with time zone '1970-01-01 00:00:00+00', timestamp with time zone '1970-01-01 00:00:00+00');
