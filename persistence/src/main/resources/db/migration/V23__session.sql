create table login_session (
    id_hash      varchar(43)  primary key,
    username     varchar(100) not null,
    credential   varchar(43)  not null,
    created_at   timestamp with time zone not null,
    last_used_at timestamp with time zone not null
);
create index login_session_username on login_session (username);
