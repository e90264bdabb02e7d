create table account (
    username      varchar(100) primary key,
    password_hash varchar(400) not null,
    roles         varchar(100) not null,
    enabled       boolean      not null,
    failed_logins integer      not null,
    locked_until  timestamp with time zone,
    created_at    timestamp with time zone not null
);

create table api_client (
    client_id   varchar(40)  primary key,
    name        varchar(100) not null,
    secret_hash varchar(400) not null,
    roles       varchar(100) not null,
    enabled     boolean      not null,
    created_at  timestamp with time zone not null
);

create table signing_key (
    kid                varchar(40)   primary key,
    public_key         varchar(1000) not null,
    sealed_private_key varchar(4000) not null,
    sealed_by          varchar(40)   not null,
    created_at         timestamp with time zone not null
);
create index signing_key_sealed_by on signing_key (sealed_by, created_at);
